package vn.canbang.directory.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.starter.calendar.WorkingDays;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;

class ShippedRulesTests {

    /** Facts by which everything is built, for the reader. */
    private static final Set<String> SHOWN = Set.of("admin_levels", "admin_units");

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
        var clause = RULES.get("commitment.clauses", LocalDate.of(2025, 6, 2))
                .require()
                .value()
                .valueStream()
                .filter(each -> each.path("code").asString().equals("child_number_limit"))
                .findFirst()
                .orElseThrow();

        assertThat(clause.path("validTo").asString()).isEqualTo("2025-06-03");
    }

    @Test
    void everyRuleIsReadBySomeServiceOrNamedAsWaitingForOne() throws IOException {
        var code = sources();
        for (var rule : SHIPPED.all()) {
            var read = isRead(rule.key(), code);
            assertThat(read || rule.waits() != null || SHOWN.contains(rule.key()))
                    .as(rule.key() + " is read by nobody")
                    .isTrue();
            assertThat(read && rule.waits() != null)
                    .as(rule.key() + " waits no longer")
                    .isFalse();
        }
    }

    @Test
    void everyNumberThatAProvinceMayEnterHasALeastAndAGreatestValue() {
        assertThat(SHIPPED.all())
                .filteredOn(rule -> !rule.fixed()
                        && ValueForm.numbersIn(rule.value()).findAny().isPresent())
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> {
                    assertThat(rule.least()).as(rule.key()).isNotNull();
                    assertThat(rule.most()).as(rule.key()).isNotNull();
                    assertThat(rule.isTooSmall(rule.value()) || rule.isTooLarge(rule.value()))
                            .as(rule.key())
                            .isFalse();
                });
    }

    @Test
    void anyNumberInAValueIsHeldAgainstTheBounds() {
        var json = new JsonMapper();
        var band = SHIPPED.all().stream()
                .filter(rule -> rule.key().equals("srb.natural_band"))
                .findFirst()
                .orElseThrow();

        assertThat(band.isTooLarge(json.readTree("{\"from\": 103, \"to\": 131}")))
                .isTrue();
        assertThat(band.isTooSmall(json.readTree("{\"from\": 9, \"to\": 106}"))).isTrue();
        assertThat(band.isTooLarge(json.readTree("{\"from\": 103, \"to\": 1" + "0".repeat(400) + "}")))
                .isTrue();
    }

    @Test
    void theServicesAskedForACommitmentAreChosenFromTheClosedList() {
        var rule = SHIPPED.all().stream()
                .filter(each -> each.key().equals("commitment.sensitive_services"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.among())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ServiceKind.values()).map(ServiceKind::code).toList());
    }

    @Test
    void theBodiesThatTakeCommitmentsAreChosenFromTheClosedListAndNobodyIsPresumedAfterTheReform() {
        var known =
                Stream.of(OrganisationKind.values()).map(OrganisationKind::code).toList();
        assertThat(SHIPPED.all())
                .filteredOn(rule -> rule.key().equals("commitment.counterparty"))
                .hasSize(2)
                .allSatisfy(rule -> {
                    assertThat(known).containsAll(rule.among());
                    assertThat(rule.chooses(rule.row().value())).isTrue();
                });

        assertThat(RULES.get("commitment.counterparty", LocalDate.of(2025, 6, 30)))
                .isInstanceOf(Rule.Acting.class);
        assertThat(RULES.get("commitment.counterparty", LocalDate.of(2025, 7, 1)))
                .isInstanceOf(Rule.Unconfigured.class);
    }

    /** By its whole key, or by the beginning that it shares with its family. */
    private static boolean isRead(String key, String code) {
        var family = key.substring(0, key.lastIndexOf('.') + 1);
        return code.contains('"' + key + '"') || (!family.isEmpty() && code.contains('"' + family + '"'));
    }

    private static String sources() throws IOException {
        var code = new StringBuilder();
        for (var root : List.of("../../services", "../../starter")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(ShippedRulesTests::isMainCode).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }

    private static boolean isMainCode(Path file) {
        return file.toString().contains("src/main/java") && file.toString().endsWith(".java");
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
