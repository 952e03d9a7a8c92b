package vn.canbang.directory.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;
import vn.canbang.starter.rule.Rules;

/** A province asks givers of other services from a day on, and of the days before it stays what it was. */
class AskedServicesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate SHIPPED = LocalDate.of(2004, 7, 8);
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 1);
    private static final Set<ServiceKind> GYNAECOLOGY = Set.of(ServiceKind.GYNAECOLOGY);

    private final AskedServices asked = AskedServices.by(new Rules(() ->
            List.of(row(false, SHIPPED, null, "ultrasound"), row(true, SPRING, AUTUMN, "ultrasound", "gynaecology"))));

    @Test
    void asksByTheRuleOfTheDay() {
        assertThat(asked.ask(GYNAECOLOGY, SPRING.minusDays(1))).isFalse();
        assertThat(asked.ask(GYNAECOLOGY, SPRING)).isTrue();
        assertThat(asked.ask(GYNAECOLOGY, AUTUMN)).isFalse();
        assertThat(asked.ask(Set.of(ServiceKind.ULTRASOUND), LocalDate.of(1999, 1, 1)))
                .isTrue();
    }

    @Test
    void aTimeIsCutWhereTheRuleBeganAndCeasedToAsk() {
        assertThat(asked.during(GYNAECOLOGY, LocalDate.of(2020, 3, 1), null))
                .extracting(AskedServices.Stretch::from, AskedServices.Stretch::until, AskedServices.Stretch::asked)
                .containsExactly(
                        tuple(LocalDate.of(2020, 3, 1), SPRING, false),
                        tuple(SPRING, AUTUMN, true),
                        tuple(AUTUMN, null, false));
        assertThat(asked.during(Set.of(ServiceKind.ULTRASOUND), LocalDate.of(2020, 3, 1), AUTUMN))
                .hasSize(1);
        assertThat(asked.during(GYNAECOLOGY, SPRING, SPRING)).hasSize(1);
    }

    @Test
    void isCountedFromTheDayOnWhichTheProvinceAsks() {
        var opened = LocalDate.of(2020, 3, 1);
        var closed = LocalDate.of(2024, 6, 1);

        assertThat(asked.changeOn(opened, GYNAECOLOGY, opened, closed)).isZero();
        assertThat(asked.changeOn(SPRING, GYNAECOLOGY, opened, closed)).isEqualTo(1);
        assertThat(asked.changeOn(closed, GYNAECOLOGY, opened, closed)).isEqualTo(-1);
        assertThat(asked.changeOn(AUTUMN, GYNAECOLOGY, opened, closed)).isZero();
    }

    private static RuleRow row(boolean own, LocalDate from, @Nullable LocalDate to, String... services) {
        return new RuleRow(
                AskedServices.RULE,
                JSON.valueToTree(Stream.of(services).toList()),
                from,
                to,
                own ? RuleStatus.VERIFIED : RuleStatus.PROPOSED,
                "Thử",
                own);
    }
}
