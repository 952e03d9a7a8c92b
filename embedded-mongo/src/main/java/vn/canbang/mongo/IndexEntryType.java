package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How the lines of an index lie in the file. */
final class IndexEntryType extends BasicDataType<IndexEntry> {

    private static final String VALUES = "v";
    private static final String POSITION = "p";

    private final IndexOrder order;

    IndexEntryType(IndexOrder order) {
        this.order = order;
    }

    @Override
    public int compare(IndexEntry a, IndexEntry b) {
        return order.compare(a, b);
    }

    @Override
    public int getMemory(IndexEntry entry) {
        return Bson.memory(entry.values()) + Bson.memory(entry.position());
    }

    @Override
    public void write(WriteBuffer target, IndexEntry entry) {
        var position = entry.position() instanceof Missing ? null : entry.position();
        Bson.write(target, new Document(VALUES, entry.values()).append(POSITION, position));
    }

    @Override
    @SuppressWarnings("unchecked")
    public IndexEntry read(ByteBuffer source) {
        var document = Bson.read(source);
        return new IndexEntry(
                (List<Object>) Objects.requireNonNull(document.get(VALUES)),
                Missing.ofNullable(document.get(POSITION)));
    }

    @Override
    public IndexEntry[] createStorage(int size) {
        return new IndexEntry[size];
    }
}
