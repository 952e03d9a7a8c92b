package vn.canbang.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTests {

    @ParameterizedTest
    @ValueSource(strings = {".VnTime", ".VnArialH", "VNI-Times", "VNI Helve", "VnTimes"})
    void refusesTextInAFontFromBeforeUnicode(String font) {
        byte[] file = SentFile.ofData("<row r=\"2\"><c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>Hà</t></is></c></row>")
                .with(SentFile.STYLES, SentFile.styles("0", font))
                .bytes();

        assertThatExceptionOfType(WorkbookRefusedException.class)
                .isThrownBy(() -> WorkbookReader.read(file))
                .withMessage("Tệp dùng bảng mã cũ (" + font + "). Hãy chuyển sang Unicode rồi tải lại.")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.OLD_ENCODING));
    }

    @Test
    void refusesARunInAFontFromBeforeUnicode() {
        byte[] file = SentFile.ofData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                .with(
                        SentFile.SHARED,
                        "<sst><si><r><t>Tram </t></r><r><rPr><rFont val=\".VnTime\"/></rPr><t>tÕ</t></r></si></sst>")
                .bytes();

        assertThatExceptionOfType(WorkbookRefusedException.class)
                .isThrownBy(() -> WorkbookReader.read(file))
                .satisfies(refused -> assertThat(refused.subject()).contains(".VnTime"));
    }

    @Test
    void doesNotMindTheFontOfNumbersAndPlainLetters() {
        byte[] file = SentFile.ofData("<row r=\"2\"><c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>Tram 1</t></is></c>"
                        + "<c r=\"B2\" s=\"2\"><v>12</v></c></row>")
                .with(SentFile.STYLES, SentFile.styles("0", ".VnTime"))
                .bytes();

        assertThat(WorkbookReader.read(file).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hµ Néi", "NguyÔn V¨n An", "Tr¹m y tÕ x· Hoµ B×nh", "c¬ së y tÕ", "§ång ThÞ Hång", "Phßng kh¸m"})
    void knowsTcvn3WithoutAFont(String words) {
        assertThat(OldEncoding.of(words)).isEqualTo("TCVN3");
    }

    @Test
    void knowsVniWithoutAFont() {
        assertThat(OldEncoding.of("Haø Noäi")).isEqualTo("VNI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn Ân",
                "HÀ NỘI",
                "Trần Thị Ý Nhi",
                "5 µg",
                "µm",
                "Panadol® 500 mg",
                "§ 5 và § 6",
                "12 m² · 3 m³",
                "Chú thích¹",
                "Müller, São Paulo",
                "Noël ở Haïti",
                "«Bình đẳng» «giới»",
                "½ ngày",
                "thị trÊn"
            })
    void takesNothingElseForIt(String words) {
        assertThat(OldEncoding.of(words)).isNull();
    }
}
