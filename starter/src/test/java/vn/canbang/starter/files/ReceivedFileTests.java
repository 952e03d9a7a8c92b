package vn.canbang.starter.files;

import static vn.canbang.starter.files.Bytes.assertRefused;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only its content says what a file is. */
@Tag("S36")
class ReceivedFileTests {

    @Test
    void isNothingWhenNothingCame() {
        assertRefused(new byte[0], FileRefusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a",
                "PK\3\4",
                "MZ\220\0",
                "\0\0\0\30ftypheic",
                "RIFF\0\0\0\0WEBP",
                "\n%PDF-1.7\n%%EOF",
                "x",
                "\377\330"
            })
    void isRefusedWhenItIsNeitherPictureNorPaper(String content) {
        assertRefused(Bytes.of(content), FileRefusal.OTHER_KIND);
    }

    @Test
    void isRefusedWhenItOnlyBeginsAsAPicture() {
        assertRefused(Bytes.of("\377\330\377<script>alert(1)</script>"), FileRefusal.DAMAGED);
        assertRefused(Bytes.of("\211PNG\r\n\32\n", new byte[100]), FileRefusal.DAMAGED);
        assertRefused(Arrays.copyOf(Bytes.of("%PDF-1.7"), 10_000), FileRefusal.DAMAGED);
    }
}
