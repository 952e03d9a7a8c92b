package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Values of an index as bytes: short forms for the kinds that our indexes are full of, since every write rewrites whole pages of them. */
final class ValueCodec {

    private static final byte NULL = 0;
    private static final byte FALSE = 1;
    private static final byte TRUE = 2;
    private static final byte DOUBLE = 3;
    private static final byte LONG = 4;
    private static final byte INTEGER = 5;
    private static final byte TEXT = 6;
    private static final byte UNIQUE_ID = 7;
    private static final byte OBJECT_ID = 8;
    private static final byte INSTANT = 9;
    private static final byte OTHER = 10;
    private static final int OBJECT_ID_LENGTH = 12;
    private static final String VALUE = "";

    private ValueCodec() {}

    static void write(WriteBuffer target, @Nullable Object value) {
        switch (value) {
            case null -> target.put(NULL);
            case Boolean truth -> target.put(truth ? TRUE : FALSE);
            case Double number -> target.put(DOUBLE).putLong(Double.doubleToRawLongBits(number));
            case Long number -> target.put(LONG).putLong(number);
            case Integer number -> target.put(INTEGER).putInt(number);
            case String text -> write(target.put(TEXT), text);
            case UUID id ->
                target.put(UNIQUE_ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            case ObjectId id -> target.put(OBJECT_ID).put(id.toByteArray());
            case Instant instant -> target.put(INSTANT).putLong(instant.toEpochMilli());
            default -> Bson.write(target.put(OTHER), new Document(VALUE, value));
        }
    }

    static @Nullable Object read(ByteBuffer source) {
        var kind = source.get();
        return switch (kind) {
            case NULL -> null;
            case FALSE -> false;
            case TRUE -> true;
            case DOUBLE -> Double.longBitsToDouble(source.getLong());
            case LONG -> source.getLong();
            case INTEGER -> source.getInt();
            case TEXT -> text(source);
            case UNIQUE_ID -> new UUID(source.getLong(), source.getLong());
            case OBJECT_ID -> {
                var bytes = new byte[OBJECT_ID_LENGTH];
                source.get(bytes);
                yield new ObjectId(bytes);
            }
            case INSTANT -> Instant.ofEpochMilli(source.getLong());
            case OTHER -> Bson.read(source).get(VALUE);
            default -> throw new IllegalStateException("Unknown kind of value " + kind);
        };
    }

    /** As H2 writes it; plain letters, which most texts of an index are, at once in place of one by one. */
    private static void write(WriteBuffer target, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        target.putVarInt(text.length());
        if (bytes.length == text.length()) {
            target.put(bytes);
        } else {
            target.putStringData(text, text.length());
        }
    }

    private static String text(ByteBuffer source) {
        var length = DataUtils.readVarInt(source);
        var begin = source.position();
        var bytes = new byte[Math.min(length, source.remaining())];
        source.get(bytes);
        if (bytes.length == length && isPlain(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        source.position(begin);
        return DataUtils.readString(source, length);
    }

    private static boolean isPlain(byte[] bytes) {
        for (var each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }
}
