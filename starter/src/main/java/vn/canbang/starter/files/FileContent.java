package vn.canbang.starter.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** The content of a file in one document, and so in one write: it is there as a whole or not at all (ADR 13). */
@Document("file_contents")
class FileContent {

    @Id
    private final UUID id;

    private final UUID folder;
    private final byte[] bytes;
    /** Since when it is not sure whether a record names it; absent while one does. */
    private final @Nullable Instant uncertainSince;

    @PersistenceCreator
    FileContent(UUID id, UUID folder, byte[] bytes, @Nullable Instant uncertainSince) {
        this.id = id;
        this.folder = folder;
        this.bytes = bytes;
        this.uncertainSince = uncertainSince;
    }

    UUID id() {
        return id;
    }

    UUID folder() {
        return folder;
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable
    Instant uncertainSince() {
        return uncertainSince;
    }
}
