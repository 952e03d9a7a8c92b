package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;
import vn.canbang.starter.rule.Rules;

/** Legal days are counted in Vietnam; rules hold on their dates; what was not verified does not act. */
class DateTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static RuleRow row(String key, String value, String from, RuleStatus status, boolean override) {
        return new RuleRow(key, JSON.readTree(value), LocalDate.parse(from), null, status, "nguồn", override);
    }

    @Test
    @Tag("S33")
    void isTomorrowInVietnamFromSeventeenHoursUtc() {
        var before = Clock.fixed(Instant.parse("2024-11-24T16:59:59Z"), ZoneOffset.UTC);
        var after = Clock.fixed(Instant.parse("2024-11-24T17:00:00Z"), ZoneOffset.UTC);

        assertThat(LocalDate.ofInstant(before.instant(), vn.canbang.starter.time.Today.ZONE))
                .hasToString("2024-11-24");
        assertThat(LocalDate.ofInstant(after.instant(), vn.canbang.starter.time.Today.ZONE))
                .hasToString("2024-11-25");
    }

    @Test
    void countsWorkingDaysWithDaysOffAndSwappedSaturdays() {
        var rules = new Rules(() -> List.of(
                row(
                        "calendar.holidays",
                        "[\"2024-04-29\",\"2024-04-30\",\"2024-05-01\"]",
                        "2018-01-01",
                        RuleStatus.VERIFIED,
                        false),
                row("calendar.working_days", "[\"2024-05-04\"]", "2018-01-01", RuleStatus.VERIFIED, false)));
        var days = new WorkingDays(rules);

        assertThat(days.plus(LocalDate.of(2024, 4, 26), 1)).hasToString("2024-05-02");
        assertThat(days.plus(LocalDate.of(2024, 4, 26), 3)).hasToString("2024-05-04");
        assertThat(days.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
    }

    @Test
    void doesNotActOnARuleThatWasNotVerified() {
        var rules = new Rules(
                () -> List.of(row("sanction.decision_days", "7", "2020-01-01", RuleStatus.UNVERIFIED, false)));

        assertThat(rules.get("sanction.decision_days", LocalDate.of(2024, 1, 1)))
                .isInstanceOf(Rule.Unconfigured.class);
    }

    @Test
    void prefersTheProvincesOwnRowToTheShippedOne() {
        var rules = new Rules(() -> List.of(
                row("commitment.renewal_months", "24", "2018-01-01", RuleStatus.PROPOSED, false),
                row("commitment.renewal_months", "12", "2018-01-01", RuleStatus.VERIFIED, true)));

        assertThat(rules.get("commitment.renewal_months", LocalDate.of(2024, 1, 1))
                        .require()
                        .number())
                .isEqualTo(12);
    }

    @Test
    void prefersOfTwoRowsOfTheProvinceTheOneConfirmedLastWhateverTheirDates() {
        var key = "commitment.renewal_months";
        var early = confirmed(key, "12", "2024-06-01", "2024-05-20T00:00:00Z");
        var late = confirmed(key, "18", "2024-01-01", "2024-09-01T00:00:00Z");

        for (var rows : List.of(List.of(early, late), List.of(late, early))) {
            assertThat(new Rules(() -> rows)
                            .get(key, LocalDate.of(2024, 7, 1))
                            .require()
                            .number())
                    .isEqualTo(18);
        }
    }

    private static RuleRow confirmed(String key, String value, String from, String at) {
        return new RuleRow(
                key,
                JSON.readTree(value),
                LocalDate.parse(from),
                null,
                RuleStatus.VERIFIED,
                "nguồn",
                true,
                Instant.parse(at));
    }

    /** The override of a demonstration tenant, as the directory makes it of an unverified row. */
    private static RuleRow demonstration(String key, String value, String from) {
        return row(key, value, from, RuleStatus.PROPOSED, true);
    }

    @Test
    void letsADemonstrationFillAGapOnlyWhateverTheDates() {
        var key = "report.cutoff";
        var on = LocalDate.of(2024, 6, 1);
        var filling = demonstration(key, "1", "2024-01-01");
        var verified = row(key, "2", "2019-01-01", RuleStatus.VERIFIED, false);
        var proposed = row(key, "3", "2019-01-01", RuleStatus.PROPOSED, false);
        var entered = row(key, "4", "2018-01-01", RuleStatus.VERIFIED, true);

        assertThat(new Rules(() -> List.of(filling)).get(key, on).require().number())
                .isEqualTo(1);
        assertThat(new Rules(() -> List.of(filling, verified))
                        .get(key, on)
                        .require()
                        .number())
                .isEqualTo(2);
        assertThat(new Rules(() -> List.of(filling, proposed))
                        .get(key, on)
                        .require()
                        .number())
                .isEqualTo(3);
        assertThat(new Rules(() -> List.of(filling, verified, entered))
                        .get(key, on)
                        .require()
                        .number())
                .isEqualTo(4);
    }

    @Test
    void refusesToCountByACalendarThatIsMissingOrWasNotVerified() {
        var unverified = new WorkingDays(new Rules(() ->
                List.of(row("calendar.holidays", "[\"2024-05-01\"]", "2018-01-01", RuleStatus.UNVERIFIED, false))));
        var ended = new WorkingDays(new Rules(() -> List.of(new RuleRow(
                "calendar.holidays",
                JSON.readTree("[]"),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 1, 1),
                RuleStatus.VERIFIED,
                "nguồn",
                false))));

        assertThatThrownBy(() -> unverified.isWorkingDay(LocalDate.of(2024, 5, 2)))
                .isInstanceOf(RejectedException.class);
        assertThat(ended.plus(LocalDate.of(2024, 12, 30), 1)).hasToString("2024-12-31");
        assertThatThrownBy(() -> ended.plus(LocalDate.of(2024, 12, 30), 2)).isInstanceOf(RejectedException.class);
        assertThat(ended.plusIfConfigured(LocalDate.of(2024, 12, 30), 2)).isEmpty();
        assertThat(ended.plusIfConfigured(LocalDate.of(2024, 12, 30), 1)).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void takesADayOffOnlyFromTheCalendarThatHoldsOnThatDay() {
        var rules = new Rules(() -> List.of(
                row("calendar.holidays", "[]", "2018-01-01", RuleStatus.VERIFIED, false),
                row("calendar.working_days", "[\"2024-05-04\"]", "2025-01-01", RuleStatus.VERIFIED, false),
                row("calendar.holidays", "[\"2024-05-02\"]", "2025-01-01", RuleStatus.VERIFIED, false)));
        var days = new WorkingDays(rules);

        assertThat(days.isWorkingDay(LocalDate.of(2024, 5, 2))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2024, 5, 4))).isFalse();
    }
}
