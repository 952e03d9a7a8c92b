package vn.canbang.starter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Forms of writing make no other name, accents do. */
class NameKeyTests {

    private static boolean same(String one, String other) {
        return NameKey.of(one).equals(NameKey.of(other));
    }

    @Test
    void takesFormsOfWritingForOneName() {
        assertThat(same("Hoà Bình", "HÒA  BÌNH")).isTrue();
        assertThat(same("Thuỷ Lũy", "thủy luỹ")).isTrue();
        assertThat(same("Quý", "Qúy")).isTrue();
        assertThat(same("Đồng Mỏ", Normalizer.normalize("Đồng Mỏ", Normalizer.Form.NFD)))
                .isTrue();
        assertThat(same("Bản Giốc-1", "bản giốc 1")).isTrue();
    }

    @Test
    void takesAnAccentForAnotherName() {
        assertThat(same("Nà Mò", "Nà Mỏ")).isFalse();
        assertThat(same("Trung", "Trưng")).isFalse();
        assertThat(same("Đông", "Dông")).isFalse();
        assertThat(same("Hoà An", "Hoa An")).isFalse();
        assertThat(same("Cần Yên", "Cân Yên")).isFalse();
    }

    @Test
    void seesAPossibleSlip() {
        assertThat(NameKey.differOnlyByAccents("Nà Mò", "Nà Mỏ")).isTrue();
        assertThat(NameKey.differOnlyByAccents("Hoà", "Hòa")).isFalse();
        assertThat(NameKey.differOnlyByAccents("Nà Mò", "Nà Pò")).isFalse();
    }
}
