package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How the position of a document, which is its id, lies in the file: in the order of ids. */
final class PositionType extends BasicDataType<Object> {

    @Override
    public int compare(Object a, Object b) {
        return ValueOrder.INSTANCE.compare(a, b);
    }

    @Override
    public int getMemory(Object position) {
        return Bson.memory(position);
    }

    @Override
    public void write(WriteBuffer target, Object position) {
        ValueCodec.write(target, position instanceof Missing ? null : position);
    }

    @Override
    public Object read(ByteBuffer source) {
        return Missing.ofNullable(ValueCodec.read(source));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
