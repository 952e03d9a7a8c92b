package vn.canbang.reporting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.canbang.reporting.calendar.ReportingCalendar;
import vn.canbang.reporting.calendar.ReportingCalendar.PlanTarget;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.reporting.ratio.MinimumBirths;
import vn.canbang.reporting.ratio.PointComparison;
import vn.canbang.reporting.ratio.TargetResult;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;
import vn.canbang.starter.rule.Rules;

/** The targets of law.md section 12 and of both plans, as the rule ships them, on invented births. */
class SexRatioTargetsTests {

    private static final Path SHIPPED = Path.of("../directory/src/main/resources/canbang/rules/srb.yaml");
    private static final MinimumBirths MINIMUM = new MinimumBirths(500);
    private static final BirthCounts LARGE_112 = new BirthCounts(560_000, 500_000);

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2015 | ''
        2018 | tăng dưới 0,46 điểm mỗi năm; dưới 115 đến năm 2020
        2020 | tăng dưới 0,46 điểm mỗi năm; dưới 115 đến năm 2020; dưới 109 đến năm 2030
        2024 | tăng dưới 0,46 điểm mỗi năm; dưới 109 đến năm 2030
        2026 | khoảng 107 sau năm 2025; dưới 109 đến năm 2030; dưới 107 đến năm 2035
        2031 | khoảng 107 sau năm 2025; dưới 107 đến năm 2035
        """)
    void namesTheNationalTargetsOfTheYear(int year, String texts) throws IOException {
        var found = shipped().on(LocalDate.of(year, 12, 31), List.of());

        assertThat(found).allMatch(SexRatioTarget::national);
        assertThat(String.join(
                        "; ", found.stream().map(each -> each.target().text()).toList()))
                .isEqualTo(texts);
    }

    @Test
    void namesTheTargetsOfAPlanBeforeTheNationalOnesEachWithItsDecision() throws IOException {
        var found = shipped().on(LocalDate.of(2024, 12, 31), List.of(plan("cao-bang-2018-2025")));

        assertThat(found)
                .extracting(SexRatioTarget::plan)
                .containsExactly(
                        "cao-bang-2018-2025", "cao-bang-2018-2025", "Quyết định 468/QĐ-TTg", "Quyết định 1679/QĐ-TTg");
        assertThat(found.getFirst().target().text()).isEqualTo("tăng không quá 1 điểm mỗi năm");
        assertThat(shipped().on(LocalDate.of(2024, 12, 31), List.of(plan("bac-giang-2024"))))
                .first()
                .satisfies(down -> assertThat(down.target().kind()).isEqualTo("down"));
    }

    @Test
    void takesAPlanByItsFileOnlyWhereTheRuleSaysNothingOfIt() {
        var none = new SexRatioTargets(new Rules(List::of));

        assertThat(none.on(LocalDate.of(2024, 12, 31), List.of(plan("bac-giang-2024"))))
                .singleElement()
                .satisfies(found -> assertThat(found.target().text()).isEqualTo("của tệp"));
    }

    /** SRB-08 and annex 2 say how far the ratio is from the very target that II.1 decides. */
    @Test
    void measuresTheDistanceToTheTargetOfTheRuleAndNotToThatOfTheFile() {
        var corrected = new SexRatioTargets(rules("""
            - {level: national, kind: value, below: 109, by: 2030, source: "Quyết định 1679/QĐ-TTg"}
            - {level: plan, plan: cao-bang-2018-2025, kind: value, at_most: 106, source: "Kế hoạch đính chính"}
            """));
        var plan = plan("cao-bang-2018-2025");
        var endOfYear = LocalDate.of(2024, 12, 31);

        assertThat(corrected.ratioOf(plan, endOfYear)).contains(new BigDecimal("106"));
        assertThat(new SexRatioTargets(new Rules(List::of)).ratioOf(plan, endOfYear))
                .as("without a rule that of the file")
                .contains(BigDecimal.valueOf(112));
    }

    @Test
    void decidesEachTargetByItselfBesideTheBareComparison() throws IOException {
        var decided = new TargetReading(shipped())
                .decide(
                        List.of(plan("cao-bang-2018-2025")),
                        LocalDate.of(2024, 12, 31),
                        LARGE_112,
                        Optional.of(new BirthCounts(559_000, 500_000)),
                        MINIMUM);

        assertThat(decided)
                .extracting(TargetReading.Decided::result)
                .as("0.2 ± 0.6 points: at most +1, not above 107, below +0.46, below 109")
                .containsExactly(
                        TargetResult.MET, TargetResult.NOT_MET, TargetResult.NOT_DECIDABLE, TargetResult.NOT_MET);
        assertThat(decided)
                .extracting(TargetReading.Decided::compared)
                .containsOnly(PointComparison.BELOW, PointComparison.ABOVE);
        assertThat(decided.getLast().sentence())
                .isEqualTo("Chỉ tiêu quốc gia (Quyết định 1679/QĐ-TTg) dưới 109 đến năm 2030: Không đạt. "
                        + "So sánh hình thức theo kế hoạch: cao hơn 109.");
    }

    @Test
    void callsATargetMetOnceTheWholeIntervalLiesInsideIt() throws IOException {
        var decided = new TargetReading(shipped())
                .decide(
                        List.of(),
                        LocalDate.of(2030, 12, 31),
                        new BirthCounts(5_300_000, 5_000_000),
                        Optional.empty(),
                        MINIMUM);

        assertThat(decided).extracting(TargetReading.Decided::result).containsOnly(TargetResult.MET);
    }

    @Test
    void decidesNothingBelowTheLeastNumberOfBirths() throws IOException {
        var decided = new TargetReading(shipped())
                .decide(List.of(), LocalDate.of(2024, 12, 31), new BirthCounts(250, 249), Optional.empty(), MINIMUM);

        assertThat(decided).hasSize(2).allSatisfy(each -> {
            assertThat(each.result()).isEqualTo(TargetResult.NOT_DECIDABLE);
            assertThat(each.compared()).isNull();
        });
    }

    @Test
    void widensAnApproximateTargetByItsTolerance() {
        var rule = new SexRatioTargets(rules("""
            - {level: national, kind: value, about: 107, tolerance: 0.5, source: "Quyết định"}
            """));

        assertThat(rule.on(LocalDate.of(2026, 12, 31), List.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.target().requireValue()).isEqualByComparingTo("107.5"));
    }

    @Test
    void refusesATargetThatItDoesNotUnderstand() {
        var rule = new SexRatioTargets(rules("- {level: national, kind: feeling, source: none}\n"));

        assertThatThrownBy(() -> rule.on(LocalDate.of(2026, 12, 31), List.of())).hasMessageContaining("unknown target");
    }

    private static SexRatioTargets shipped() throws IOException {
        for (var row : new YAMLMapper().readTree(Files.readString(SHIPPED))) {
            if ("srb.targets".equals(row.path("key").asString())) {
                return new SexRatioTargets(rules(row.path("value")));
            }
        }
        throw new AssertionError("no targets are shipped");
    }

    private static Rules rules(String yaml) {
        return rules(new YAMLMapper().readTree(yaml));
    }

    private static Rules rules(JsonNode value) {
        var row =
                new RuleRow("srb.targets", value, LocalDate.of(2004, 7, 8), null, RuleStatus.VERIFIED, "law.md", false);
        return new Rules(() -> List.of(row));
    }

    private static ReportingCalendar plan(String name) {
        return new ReportingCalendar(
                name,
                "bac-giang",
                name,
                List.of(),
                List.of(),
                List.of(new PlanTarget("ratio_at_most", BigDecimal.valueOf(112), "của tệp")),
                new ReportingCalendar.Paper("", List.of(), List.of()));
    }
}
