package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads documents from their bytes in the file, the kinds of values that ours are full of without detours. */
final class DocumentReader {

    private static final FieldNames NAMES = new FieldNames();

    private final ByteBuffer source;

    private DocumentReader(ByteBuffer source) {
        this.source = source;
    }

    static Document read(ByteBuffer source) {
        return new DocumentReader(source).document();
    }

    private Document document() {
        number();
        var document = new Document();
        for (var type = source.get(); type != BsonConstants.TERMINATING_BYTE; type = source.get()) {
            var name = name();
            document.put(name, value(type));
        }
        return document;
    }

    private List<@Nullable Object> array() {
        number();
        var array = new ArrayList<@Nullable Object>();
        for (var type = source.get(); type != BsonConstants.TERMINATING_BYTE; type = source.get()) {
            name();
            array.add(value(type));
        }
        return array;
    }

    private @Nullable Object value(byte type) {
        return switch (type) {
            case BsonConstants.TYPE_UTF8_STRING -> text();
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT -> document();
            case BsonConstants.TYPE_ARRAY -> array();
            case BsonConstants.TYPE_NULL -> null;
            case BsonConstants.TYPE_BOOLEAN -> source.get() == BsonConstants.BOOLEAN_VALUE_TRUE;
            case BsonConstants.TYPE_UTC_DATETIME -> Instant.ofEpochMilli(longNumber());
            case BsonConstants.TYPE_INT32 -> number();
            case BsonConstants.TYPE_INT64 -> longNumber();
            case BsonConstants.TYPE_DATA -> isUuid() ? uuid() : other(type);
            default -> other(type);
        };
    }

    private int number() {
        return Integer.reverseBytes(source.getInt());
    }

    private long longNumber() {
        return Long.reverseBytes(source.getLong());
    }

    private boolean isUuid() {
        return source.get(source.position() + Integer.BYTES) == BsonConstants.BINARY_SUBTYPE_UUID;
    }

    private UUID uuid() {
        source.position(source.position() + Integer.BYTES + 1);
        return new UUID(source.getLong(), source.getLong());
    }

    private String text() {
        var bytes = new byte[number() - 1];
        source.get(bytes);
        source.get();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String name() {
        var begin = source.position();
        var end = begin;
        while (source.get(end) != BsonConstants.STRING_TERMINATION) {
            end++;
        }
        source.position(end + 1);
        if (source.hasArray()) {
            return NAMES.of(source.array(), source.arrayOffset() + begin, source.arrayOffset() + end);
        }
        var bytes = new byte[end - begin];
        source.get(begin, bytes);
        return NAMES.of(bytes, 0, bytes.length);
    }

    /** What is rare is read as it is read from the wire. */
    private Object other(byte type) {
        var bytes = Unpooled.wrappedBuffer(source);
        var value = BsonDecoder.decodeValue(type, bytes);
        source.position(source.position() + bytes.readerIndex());
        return value;
    }
}
