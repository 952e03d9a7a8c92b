package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Writes documents as their bytes in the file, the kinds of values that ours are full of without detours. */
final class DocumentWriter {

    private static final int BYTES_OF_A_LENGTH = Integer.BYTES;
    private static final int BYTES_OF_A_UUID = 16;

    private final WriteBuffer target;

    private DocumentWriter(WriteBuffer target) {
        this.target = target;
    }

    static void write(WriteBuffer target, Document document) {
        new DocumentWriter(target).document(document);
    }

    private void document(Document document) {
        var begin = begin();
        document.forEach(this::field);
        end(begin);
    }

    private void array(List<?> array) {
        var begin = begin();
        for (var i = 0; i < array.size(); i++) {
            field(Integer.toString(i), array.get(i));
        }
        end(begin);
    }

    private int begin() {
        var begin = target.position();
        target.putInt(0);
        return begin;
    }

    private void end(int begin) {
        target.put(BsonConstants.TERMINATING_BYTE);
        target.putInt(begin, Integer.reverseBytes(target.position() - begin));
    }

    private void field(String name, @Nullable Object value) {
        switch (value) {
            case null -> name(BsonConstants.TYPE_NULL, name);
            case String text -> {
                name(BsonConstants.TYPE_UTF8_STRING, name);
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                number(bytes.length + 1);
                target.put(bytes).put(BsonConstants.STRING_TERMINATION);
            }
            case UUID id -> {
                name(BsonConstants.TYPE_DATA, name);
                number(BYTES_OF_A_UUID);
                target.put(BsonConstants.BINARY_SUBTYPE_UUID)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
            }
            case Boolean truth -> {
                name(BsonConstants.TYPE_BOOLEAN, name);
                target.put(truth ? BsonConstants.BOOLEAN_VALUE_TRUE : BsonConstants.BOOLEAN_VALUE_FALSE);
            }
            case Integer number -> {
                name(BsonConstants.TYPE_INT32, name);
                number(number);
            }
            case Long number -> {
                name(BsonConstants.TYPE_INT64, name);
                target.putLong(Long.reverseBytes(number));
            }
            case Instant instant -> {
                name(BsonConstants.TYPE_UTC_DATETIME, name);
                target.putLong(Long.reverseBytes(instant.toEpochMilli()));
            }
            case Document document -> {
                name(BsonConstants.TYPE_EMBEDDED_DOCUMENT, name);
                document(document);
            }
            case List<?> array -> {
                name(BsonConstants.TYPE_ARRAY, name);
                array(array);
            }
            default -> other(name, value);
        }
    }

    private void name(byte type, String name) {
        target.put(type).put(name.getBytes(StandardCharsets.UTF_8)).put(BsonConstants.STRING_TERMINATION);
    }

    private void number(int number) {
        target.putInt(Integer.reverseBytes(number));
    }

    /** What is rare is written as it is written to the wire: as the only field of a document, without the frame of that. */
    private void other(String name, Object value) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(new Document(name, value), bytes);
        target.put(bytes.array(), BYTES_OF_A_LENGTH, bytes.writerIndex() - BYTES_OF_A_LENGTH - 1);
    }
}
