package vn.canbang.reporting.measure;

import java.util.UUID;
import org.bson.Document;

/** A document that is written whole, and only over the version that was read. */
interface StoredWhole {

    UUID id();

    /** As it was read; 0 of one that is not stored yet. */
    int version();

    boolean isChanged();

    /** Everything but id and version. */
    Document content();
}
