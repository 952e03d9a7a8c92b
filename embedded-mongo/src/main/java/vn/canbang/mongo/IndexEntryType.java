package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** How the lines of an index lie in the file. */
final class IndexEntryType extends BasicDataType<IndexEntry> {

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
        for (var value : entry.values()) {
            ValueCodec.write(target, value);
        }
        ValueCodec.write(target, entry.position() instanceof Missing ? null : entry.position());
    }

    @Override
    public IndexEntry read(ByteBuffer source) {
        var values = new @Nullable Object[order.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = ValueCodec.read(source);
        }
        return new IndexEntry(values, Missing.ofNullable(ValueCodec.read(source)));
    }

    @Override
    public IndexEntry[] createStorage(int size) {
        return new IndexEntry[size];
    }
}
