package vn.canbang.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.reporting.submission.Purpose;
import vn.canbang.reporting.submission.Recipient;

/** Whether a paper went to the Population Authority. */
class PopulationAuthorityTests {

    private static final List<String> ADDRESSEES = List.of("UBND tỉnh Bắc Giang", "Cục Dân số, Bộ Y tế");

    private final PopulationAuthority authority = new PopulationAuthority();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cục Dân số",
                "CỤC DÂN SỐ",
                "Cục Dân số - Bộ Y tế",
                "Tổng cục Dân số - Kế hoạch hoá gia đình",
                "Tổng cục DS-KHHGĐ"
            })
    void knowsItByTheNamesThatPapersUse(String name) {
        assertThat(authority.receives(sentTo("UBND tỉnh", name), List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bộ Y tế", "Chi cục Dân số", "Chi cục Dân số - KHHGĐ", "Cục Dân số tỉnh", "Cục", "", "Lưu: VT"})
    void takesNobodyElseForIt(String name) {
        assertThat(authority.receives(sentTo(name), List.of())).isFalse();
    }

    @Test
    void isReachedByAPaperThatWentToAllWhomItAddresses() {
        assertThat(authority.receives(sentTo("Như trên", "Lưu: VT"), ADDRESSEES))
                .isTrue();
        assertThat(authority.receives(sentTo("UBND tỉnh Bắc Giang"), ADDRESSEES))
                .as("addressed, and not sent")
                .isFalse();
        assertThat(authority.receives(sentTo("Như trên"), List.of("Bộ Y tế"))).isFalse();
    }

    private static List<Recipient> sentTo(String... names) {
        return List.of(names).stream()
                .map(name -> new Recipient(name, Purpose.REPORT))
                .toList();
    }
}
