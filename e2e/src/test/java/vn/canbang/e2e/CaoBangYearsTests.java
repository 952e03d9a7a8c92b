package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Cao Bằng from 2018 to 2026, over 13 districts, 10 districts and 56 communes: its years, its whole phase, and whether it met
 * its target. Births are invented: as many as the province has, and of a survey of a country a hundred times as large.
 */
class CaoBangYearsTests {

    private static final String PROVINCE = "04/";
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2018, 2026).boxed().toList();
    private static final int LAST_OF_PLAN = 2025;
    private static final String SMALL = "dst";
    private static final String LARGE = "survey";
    private static final int GIRLS = 20;
    private static final int TIMES = 2_000;

    @Test
    @Tag("journey-2")
    @Tag("S17")
    void reportsItsYearsAndItsPhaseOverThreeSetsOfUnits() throws Exception {
        var province = OwnProvince.of("Cao Bằng các năm (trình diễn)", "04", "2020-01-15");
        province.livesByTheCalendarOf("cao-bang", "cao-bang-2018-2025");
        var branchBody = province.body("Chi cục Dân số", "population_branch", PROVINCE, "2018-01-01");
        var branch = Person.named(province.account("tonghop", branchBody, "report_consolidator"));
        Eventually.within(
                Eventually.PATIENCE, () -> branch.get(Reports.API + "/periods").expect(200));
        births(branch, 2018);
        births(branch, 2019);
        isReportedBy(branch, "Báo cáo năm 2019", 13);
        province.makeIt(LocalDate.of(2027, 1, 15), branch);
        YEARS.stream().skip(2).forEach(year -> births(branch, year));
        isReportedBy(branch, "Báo cáo năm 2021", 10);
        isReportedBy(branch, "Báo cáo năm 2025", 56);

        theUnitsAreThoseOfTheirYear(branch);
        theTargetOfAYearIsDecidableOnLargeBirthsOnly(branch);
        theSeriesIsBrokenWhereTheUnitsWereRearranged(branch);
        thePhaseIsReported(branch);
    }

    /** The ratio goes up by two points a year: more than the point that the plan allows. */
    private static int boys(int year) {
        return 22 + (year - YEARS.getFirst()) * 2 / 5;
    }

    private static void births(Person branch, int year) {
        var rows = new StringBuilder("commune,from,to,boys,girls,source,status,revision\n");
        for (var commune : communes(branch, year)) {
            var code = commune.substring(commune.lastIndexOf('/', commune.length() - 2) + 1, commune.length() - 1);
            for (var source : List.of(SMALL, LARGE)) {
                var times = source.equals(LARGE) ? TIMES : 1;
                rows.append("%s,%d-01-01,%d-12-31,%d,%d,%s,official,1\n"
                        .formatted(code, year, year, boys(year) * times, GIRLS * times, source));
            }
        }
        branch.postCsv(Reports.API + "/birth-imports?fileName=sinh-" + year + ".csv&dryRun=false", rows.toString())
                .expect(201);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(recorded(branch, year, false))
                        .extracting(row -> row.path("girls").asInt())
                        .contains(GIRLS * communes(branch, year).size()));
    }

    private static List<String> communes(Person branch, int year) {
        return branch.get("/api/directory/v1/units?under=04/&level=commune&on=" + year + "-12-31")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(unit -> unit.path("path").asString())
                .toList();
    }

    private static List<JsonNode> recorded(Person branch, int year, boolean byUnit) {
        return branch.get(Reports.API + "/births?unit=" + PROVINCE + "&source=" + SMALL + "&from=" + year + "-01-01&to="
                        + year + "-12-31" + (byUnit ? "&breakdown=children" : ""))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static void theUnitsAreThoseOfTheirYear(Person branch) {
        Map.of(2018, 13, 2021, 10, 2026, 56).forEach((year, units) -> {
            var rows = recorded(branch, year, true);
            assertThat(rows).as("units of " + year).hasSize(units);
            ToIntFunction<JsonNode> boys = row -> row.path("boys").asInt();
            assertThat(rows.stream().mapToInt(boys).sum())
                    .isEqualTo(boys.applyAsInt(recorded(branch, year, false).getFirst()))
                    .isEqualTo(boys(year) * communes(branch, year).size());
        });
    }

    private static void theTargetOfAYearIsDecidableOnLargeBirthsOnly(Person branch) {
        for (var year : YEARS.subList(1, YEARS.indexOf(LAST_OF_PLAN) + 1)) {
            assertThat(growthTarget(branch, year, SMALL)).as(year + " as it is").isEqualTo("not_decidable");
            var changed = boys(year) - boys(year - 1);
            assertThat(growthTarget(branch, year, LARGE))
                    .as(year + " in a large country")
                    .isEqualTo(changed > 0 ? "not_met" : "met");
        }
    }

    private static String growthTarget(Person branch, int year, String source) {
        return ratio(branch, year)
                .path("sources")
                .valueStream()
                .filter(row -> row.path("source").asString().equals(source))
                .flatMap(row -> row.path("targets").valueStream())
                .filter(target -> target.path("text").asString().contains("không quá 1 điểm"))
                .findFirst()
                .orElseThrow()
                .path("result")
                .asString();
    }

    private static void theSeriesIsBrokenWhereTheUnitsWereRearranged(Person branch) {
        for (var year : YEARS) {
            var breaks = ratio(branch, year)
                    .path("breaks")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            switch (year) {
                case 2020 -> assertThat(breaks).isNotEmpty();
                case 2025 -> assertThat(breaks).containsExactly("2025-07-01");
                default -> assertThat(breaks).as("breaks in " + year).isEmpty();
            }
        }
    }

    private static JsonNode ratio(Person branch, int year) {
        return branch.get(Reports.API + "/births/ratio?unit=" + PROVINCE + "&year=" + year)
                .expect(200)
                .json();
    }

    /** Consolidated without anybody's report, each of the units that owe one named as missing. */
    private static Answer isReportedBy(Person branch, String title, int units) {
        var reports = Reports.titled(title);
        branch.post(Reports.API + "/periods/" + reports.period(branch) + "/opening", Map.of())
                .expect(200);
        var consolidated = Reports.act(branch, reports.owedBy(branch), "consolidation");
        assertThat(consolidated.json().path("state").asString()).isEqualTo("consolidated");
        assertThat(consolidated.json().path("coverage").path("missing"))
                .as("units of the province in " + title)
                .hasSize(units);
        return consolidated;
    }

    private static void thePhaseIsReported(Person branch) throws Exception {
        var report = isReportedBy(branch, "Báo cáo giai đoạn 2018 - 2025", 56);

        var paper = branch.get(Reports.at(report.json().path("id").asString()) + "/document")
                .expect(200)
                .bytes();
        assertThat(Papers.wordsOf(paper)).contains("giai đoạn 2018 - 2025");
        Papers.opensInLibreOffice(paper, "docx");
    }
}
