package vn.canbang.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.calendar.ReportingCalendar.Signer;
import vn.canbang.reporting.directory.Organisation;
import vn.canbang.reporting.document.Issuer;
import vn.canbang.reporting.document.SigningBlock;

/** How each kind of body stands in the head of its papers and under them (Decree 30/2020). */
class IssuerFormsTests {

    private static final String UNIT = "tỉnh Cao Bằng";

    private final IssuerForms forms = IssuerForms.shipped();

    @Test
    void putsTheCommitteeAboveTheDepartmentAndADeputyBelowTheRightOfItsHead() {
        var form = forms.of("department_of_health");

        assertThat(form.issuer(UNIT, null, null)).isEqualTo(new Issuer("UBND tỉnh Cao Bằng", "Sở Y tế"));
        assertThat(form.symbol()).isEqualTo("BC-SYT");
        assertThat(form.signing(Signer.DEPUTY, "Nguyễn Văn Mẫu"))
                .isEqualTo(new SigningBlock("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu"));
        assertThat(form.signing(Signer.HEAD, null)).isEqualTo(new SigningBlock(null, "GIÁM ĐỐC", null));
    }

    @Test
    void letsTheDepartmentIssueWhatTheBranchWrites() {
        assertThat(forms.of("population_branch")).isEqualTo(forms.of("department_of_health"));
    }

    @Test
    void namesNobodyAboveACommitteeAndSignsForTheWholeOfIt() {
        var form = forms.of("peoples_committee");

        assertThat(form.issuer(UNIT, body("Ủy ban nhân dân tỉnh Cao Bằng"), null))
                .isEqualTo(new Issuer(null, "Ủy ban nhân dân", UNIT));
        assertThat(form.symbol()).isEqualTo("BC-UBND");
        assertThat(form.signing(Signer.DEPUTY, null))
                .isEqualTo(new SigningBlock("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", null));
        assertThat(form.signing(Signer.HEAD, null))
                .isEqualTo(new SigningBlock("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null));
    }

    @Test
    void takesNameAndSuperiorOfOtherBodiesFromTheDirectory() {
        var station = body("Trạm Y tế xã Hưng Đạo");

        assertThat(forms.of("commune_health_station")
                        .issuer("xã Hưng Đạo", station, body("Ủy ban nhân dân xã Hưng Đạo")))
                .isEqualTo(new Issuer("UBND xã Hưng Đạo", "Trạm Y tế xã Hưng Đạo"));
        assertThat(forms.of("commune_health_station").issuer("xã Hưng Đạo", station, null))
                .isEqualTo(new Issuer(null, "Trạm Y tế xã Hưng Đạo"));
    }

    @Test
    void knowsNoTitleOfBodiesWithRulesOfTheirOwn() {
        assertThat(forms.of("womens_union").signing(Signer.HEAD, null).title()).isEqualTo("THỦ TRƯỞNG ĐƠN VỊ");
        assertThat(forms.of("womens_union").symbol()).isEqualTo("BC");
    }

    private static Organisation body(String name) {
        return new Organisation(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                name,
                "any",
                "line",
                "04/",
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null);
    }
}
