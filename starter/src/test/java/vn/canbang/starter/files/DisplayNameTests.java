package vn.canbang.starter.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of somebody's file is text, and ends as what the file is. */
@Tag("S36")
class DisplayNameTests {

    private static String jpeg(String raw) {
        return DisplayName.of(raw, FileType.JPEG);
    }

    @ParameterizedTest
    @CsvSource({
        "Bản cam kết 12.jpeg, Bản cam kết 12.jpg",
        "../../etc/passwd, passwd.jpg",
        "..\\..\\windows\\system32\\cmd.exe, cmd.exe.jpg",
        "C:\\Anh\\IMG_0001.JPG, IMG_0001.jpg",
        "/, tep.jpg",
        "..., tep.jpg",
        ".htaccess, htaccess.jpg",
        "a<b>c:d\"e|f?g*h.png, a_b_c_d_e_f_g_h.jpg",
        "20.11.2024, 20.11.2024.jpg"
    })
    void isNeverAPath(String raw, String shown) {
        assertThat(jpeg(raw)).isEqualTo(shown);
    }

    @Test
    void holdsNothingThatIsNotSeen() {
        assertThat(jpeg("cam\u0000 kết\r\n\tSet-Cookie: x.jpg")).isEqualTo("cam kếtSet-Cookie_ x.jpg");
        assertThat(jpeg("anh\u202Egpj.exe")).isEqualTo("anhgpj.exe.jpg");
        assertThat(jpeg("\u2066\u200B\uFEFFanh\u2069.jpg")).isEqualTo("anh.jpg");
        assertThat(jpeg("\uD800.jpg")).isEqualTo("tep.jpg");
    }

    @Test
    void isComposedAndOfAnEndingOfItsContent() {
        assertThat(DisplayName.of("Bản cam kết.pdf.jpg", FileType.PDF)).isEqualTo("Bản cam kết.pdf.pdf");
        assertThat(DisplayName.of("", FileType.PNG)).isEqualTo("tep.png");
    }

    @Test
    void isNotLongerThanAnybodyReads() {
        assertThat(jpeg("ế".repeat(5_000))).hasSize(104);
        assertThat(jpeg("😀".repeat(5_000)).codePointCount(0, 204)).isEqualTo(104);
    }
}
