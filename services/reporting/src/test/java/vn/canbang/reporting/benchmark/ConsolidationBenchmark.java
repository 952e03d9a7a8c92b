package vn.canbang.reporting.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.benchmark.InventedProvince.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.test.benchmark.BenchRow;
import vn.canbang.test.benchmark.Series;
import vn.canbang.test.benchmark.Size;

/** The report of a province to which 209 communes report straight: its sums, and its document with every annex. */
class ConsolidationBenchmark extends BenchmarkedService {

    private static final String TENANT = "bac-giang";
    private static final int ATTEMPTS = 5;
    private static final InventedProvince PROVINCE = new InventedProvince(Size.of(209, 21));

    static {
        PROVINCE.tellUnitsAndRoute();
        InventedProvince.tellTenants(List.of(TENANT), LocalDate.of(2024, 11, 20));
    }

    @Autowired
    private MeasureSeeding seeding;

    @Test
    void consolidationAndDocument() {
        var reports = new ReportsOfProvince(this::as, TENANT, PROVINCE);
        tenants.run(reports.tenant(), () -> reports.publishNumbers(seeding));
        for (var number = 0; number < PROVINCE.communes(); number++) {
            reports.handIn(number);
        }
        assertThat(reports.acceptClean()).isEqualTo(PROVINCE.communes());
        var consolidations = new Series();
        var documents = new Series();

        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            consolidations.time(reports::consolidate);
        }
        assertThat(reports.households()).isEqualTo(ReportsOfProvince.expectedHouseholds(PROVINCE.communes()));
        assertThat(reports.sessions()).isEqualTo(ReportsOfProvince.expectedSessions(PROVINCE.communes()));
        var reader = as(person(TENANT, InventedProvince.PATH, "report_consolidator"));
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            documents.time(() -> assertThat(reader.get(API + "/submissions/" + reports.whole() + "/document")
                            .expect(200)
                            .bytes())
                    .startsWith('P', 'K'));
        }

        var of = " of " + PROVINCE.communes() + " communes";
        new BenchRow(
                        "Consolidation" + of + " with its opening before, the first one warming up",
                        "2 s",
                        consolidations.words())
                .tell();
        new BenchRow("DOCX with 13 annexes" + of, "3 s", documents.words()).tell();
    }
}
