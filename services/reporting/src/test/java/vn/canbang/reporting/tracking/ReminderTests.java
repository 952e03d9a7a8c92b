package vn.canbang.reporting.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.calendar.DueDate;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.calendar.ReminderDays;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.territory.UnitVersion;

/** What is copied into a message names each unit with its own day. */
class ReminderTests {

    private static final LocalDate COMMUNES = LocalDate.of(2025, 12, 8);
    private static final LocalDate OTHERS = LocalDate.of(2025, 12, 15);
    private static final Optional<ReminderDays> DAYS = Optional.of(new ReminderDays(List.of(-10, -3, 0, 3)));

    @Test
    void namesTheDayOfEachTierApart() {
        var reminder = Reminder.to(
                "Báo cáo năm 2025",
                List.of(owing("Hòa An", OTHERS), owing("Thục Phán", COMMUNES), owing("Nùng Trí Cao", COMMUNES)));

        assertThat(reminder.units()).isEqualTo(3);
        assertThat(reminder.text())
                .isEqualTo("Báo cáo năm 2025: đề nghị các đơn vị sau gửi báo cáo trước ngày 08/12/2025 (2 đơn vị):"
                        + " phường Thục Phán; phường Nùng Trí Cao. Đề nghị các đơn vị sau gửi báo cáo trước ngày"
                        + " 15/12/2025 (1 đơn vị): phường Hòa An.");
    }

    @Test
    void namesNoDayWhereNoRuleSetsOne() {
        assertThat(Reminder.to("Báo cáo năm 2025", List.of(owing("Thục Phán", null)))
                        .text())
                .isEqualTo("Báo cáo năm 2025: đề nghị các đơn vị sau gửi báo cáo (1 đơn vị): phường Thục Phán.");
    }

    @Test
    void isEmptyWhenNobodyIsMissing() {
        assertThat(Reminder.of("Báo cáo năm 2025", List.of(), DAYS, OTHERS)).isEqualTo(new Reminder("", 0));
    }

    @Test
    void namesOnlyThoseWhoseDayOfBeingRemindedHasComeAndNobodyWithoutARule() {
        var early = owing("Thục Phán", COMMUNES);
        var later = owing("Hòa An", OTHERS);
        var missing = List.of(later, early);
        var first = LocalDate.of(2025, 11, 27);

        assertThat(Reminder.due(missing, DAYS, first.minusDays(1))).isEmpty();
        assertThat(Reminder.due(missing, DAYS, first)).containsExactly(early);
        assertThat(Reminder.due(missing, DAYS, OTHERS)).containsExactly(later, early);
        assertThat(Reminder.due(missing, Optional.empty(), OTHERS)).isEmpty();
    }

    private static OwingUnit owing(String name, @Nullable LocalDate before) {
        var unit = new UnitVersion(
                name, "01273", UnitLevel.COMMUNE, "Phường", name, "04/01273/", LocalDate.of(2025, 7, 1), null);
        return new OwingUnit(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Tier.COMMUNE,
                Mode.DIRECTIVE,
                unit,
                null,
                "04/",
                "04/01273/",
                new DueDate(before, Mode.DIRECTIVE));
    }
}
