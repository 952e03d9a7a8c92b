package vn.canbang.directory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

class ShippedRulesTests {

    private static final ShippedRules SHIPPED = new ShippedRules(new JsonMapper());
    private static final Rules RULES =
            new Rules(() -> SHIPPED.all().stream().map(ShippedRule::row).toList());

    @Test
    void everyRuleHasASourceAndRowsOfOneKeyDoNotOverlap() {
        for (var rule : SHIPPED.all()) {
            assertThat(rule.source()).as(rule.key()).isNotBlank();
            assertThat(SHIPPED.all().stream()
                            .filter(other -> !other.equals(rule) && other.key().equals(rule.key()))
                            .filter(other -> !other.validFrom().isBefore(rule.validFrom()))
                            .filter(other ->
                                    rule.validTo() == null || other.validFrom().isBefore(rule.validTo())))
                    .as(rule.key())
                    .isEmpty();
        }
    }

    @Test
    void theChildNumberClauseEndsByItselfOnItsDate() {
        var key = "commitment.clause.child_number_limit";

        assertThat(RULES.get(key, LocalDate.of(2025, 6, 2))).isInstanceOf(Rule.Acting.class);
        assertThat(RULES.get(key, LocalDate.of(2025, 6, 3))).isInstanceOf(Rule.Unconfigured.class);
    }

    @Test
    void anUnverifiedRuleDoesNotAct() {
        assertThat(RULES.get("report.cutoff", LocalDate.of(2024, 10, 1))).isInstanceOf(Rule.Unconfigured.class);
    }

    @Test
    void theLevelsChangeWithTheReform() {
        assertThat(RULES.get("admin_levels", LocalDate.of(2025, 6, 30))
                        .require()
                        .value())
                .hasSize(3);
        assertThat(RULES.get("admin_levels", LocalDate.of(2025, 7, 1)).require().value())
                .hasSize(2);
    }

    @Test
    void theLastDayInTimeIsTheDayBefore() {
        assertThat(RULES.get("report.due.bac-giang-2024", LocalDate.of(2024, 11, 1))
                        .require()
                        .value()
                        .at("/lastDay")
                        .asString())
                .isEqualTo("11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-28, 5, 2019-01-07",
        "2019-01-31, 3, 2019-02-12",
        "2023-04-28, 1, 2023-05-04",
        "2024-04-26, 5, 2024-05-07",
        "2025-04-25, 5, 2025-05-06",
        "2026-02-13, 2, 2026-02-24",
        "2026-08-21, 7, 2026-09-03"
    })
    void countsWorkingDaysAsTheCalendarSays(LocalDate from, int days, LocalDate expected) {
        assertThat(new WorkingDays(RULES).plus(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 250",
        "2019, 252",
        "2020, 252",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 250",
        "2026, 250"
    })
    void countsTheWorkingDaysOfAYear(int year, long expected) {
        var calendar = new WorkingDays(RULES);
        var days = Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1));

        assertThat(days.filter(calendar::isWorkingDay).count()).isEqualTo(expected);
    }
}
