package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of an index lie in the file as every version has written them. */
class ValueCodecTests {

    private static final byte TEXT = 6;

    static Stream<String> texts() {
        return Stream.of(
                "", "nguyen van a", "Nguyễn Văn Á", "an\u0000b", "é", "𠀀", "a".repeat(300), "a".repeat(300) + "ế");
    }

    private static byte[] bytes(WriteBuffer written) {
        return Arrays.copyOf(written.getBuffer().array(), written.position());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesATextLetterByLetterAsBefore(String text) {
        var asBefore = new WriteBuffer();
        asBefore.put(TEXT).putVarInt(text.length()).putStringData(text, text.length());

        var written = new WriteBuffer();
        ValueCodec.write(written, text);

        assertThat(bytes(written)).isEqualTo(bytes(asBefore));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsATextAndWhatStandsBehindIt(String text) {
        var written = new WriteBuffer();
        ValueCodec.write(written, text);
        ValueCodec.write(written, 7L);
        var source = written.getBuffer().duplicate().flip();

        assertThat(ValueCodec.read(source)).isEqualTo(text);
        assertThat(ValueCodec.read(source)).isEqualTo(7L);
        assertThat(source.hasRemaining()).isFalse();
    }
}
