package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

/** Documents lie in the file as they go over the wire, and come back with every kind of value that they had. */
class BsonTests {

    private static Document everyKind() {
        return new Document("text", "Bắc Giang 𠀀")
                .append("", "")
                .append("tên", "x")
                .append("int", -7)
                .append("long", Long.MIN_VALUE)
                .append("double", -0.25)
                .append("decimal", new Decimal128(new BigDecimal("12.50")))
                .append("true", true)
                .append("false", false)
                .append("null", null)
                .append("when", Instant.parse("1969-12-31T23:59:59.999Z"))
                .append("uuid", UUID.fromString("f0000000-0000-4000-8000-00000000000f"))
                .append("legacy", new LegacyUUID(1, 2))
                .append("bytes", new BinData(new byte[] {4, 0, -1}))
                .append("none", new BinData(new byte[0]))
                .append("id", new ObjectId("0123456789abcdef01234567"))
                .append("regex", new BsonRegularExpression("^a", "i"))
                .append("timestamp", new BsonTimestamp(99))
                .append("most", MaxKey.getInstance())
                .append("least", MinKey.getInstance())
                .append("empty", new Document())
                .append("list", Arrays.asList(1, null, "a", List.of(), List.of(new Document("b", List.of(2L))), 1.5));
    }

    private static byte[] wire(Document document) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return Arrays.copyOf(bytes.array(), bytes.writerIndex());
    }

    private static byte[] file(Document document) {
        var bytes = new WriteBuffer();
        Bson.write(bytes, document);
        var written = bytes.getBuffer().flip();
        var copy = new byte[written.remaining()];
        written.get(copy);
        return copy;
    }

    @Test
    void readsWhatTheWireReadsAndNoByteMore() {
        var bytes = wire(everyKind());
        var among = ByteBuffer.allocate(bytes.length + 10);
        among.position(3);
        among.put(bytes).put((byte) 42);
        among.position(3);

        assertThat(wire(Bson.read(among))).isEqualTo(bytes);
        assertThat(among.get()).isEqualTo((byte) 42);
    }

    @Test
    void writesWhatTheWireWrites() {
        assertThat(file(everyKind())).isEqualTo(wire(everyKind()));
    }

    @Test
    void readsFromMemoryThatIsNoArray() {
        var bytes = wire(everyKind());
        var direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();

        assertThat(wire(Bson.read(direct))).isEqualTo(bytes);
    }

    @Test
    void tellsNamesApart() {
        var document = new Document();
        for (var i = 0; i < 20_000; i++) {
            document.append("name" + i, i);
        }

        assertThat(Bson.read(ByteBuffer.wrap(file(document)))).isEqualTo(document);
    }
}
