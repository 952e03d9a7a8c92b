package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The reform of a province as people click it: planned, tried and confirmed in May, the child-number clause gone in June, the
 * reform carried out by one press on its day. Between these the operator moves the day. The province is one of its own;
 * {@link ReformTests} looks at the records behind it.
 */
class BrowserReformTests {

    @Test
    @Tag("S17")
    void playsTheReformInABrowser() throws Exception {
        var caoBang = CaoBangBeforeTheReform.made();
        var facility = caoBang.clinic();
        caoBang.commitmentOfProviderAt(facility);
        StaffTotals.recorded(caoBang.wardOfficer(), caoBang.wardBody());
        plays("reform-plan", caoBang);

        caoBang.province().makeIt(CaoBangBeforeTheReform.CLAUSE_ENDS, caoBang.branch());
        plays("reform-clause", caoBang);

        caoBang.province().makeIt(CaoBangBeforeTheReform.REFORM, caoBang.branch());
        caoBang.awaitNewAppointmentOf("phuong");
        plays("reform-day", caoBang);

        assertThat(caoBang.branch()
                        .get("/api/directory/v1/facilities/" + facility)
                        .expect(200)
                        .json()
                        .path("responsible")
                        .asString())
                .isEqualTo(CaoBangBeforeTheReform.NEXT_WARD);
    }

    private static void plays(String project, CaoBangBeforeTheReform caoBang) throws IOException, InterruptedException {
        Browser.run(project, Map.of("PROVINCE", caoBang.province().slug()));
    }
}
