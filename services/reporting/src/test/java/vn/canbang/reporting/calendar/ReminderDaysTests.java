package vn.canbang.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.starter.rule.Rules;

/** A report is reminded of from the first day of the rule on, counted from its last day in time. */
class ReminderDaysTests {

    private static final ReminderDays DAYS = new ReminderDays(List.of(3, -3, 0, -10));
    private static final DueDate ORDERED = new DueDate(LocalDate.of(2024, 11, 25), Mode.DIRECTIVE);

    @ParameterizedTest
    @CsvSource({
        "2024-11-13,",
        "2024-11-14,-10",
        "2024-11-20,-10",
        "2024-11-21,-3",
        "2024-11-24,0",
        "2024-11-26,0",
        "2024-11-27,3",
        "2025-01-15,3"
    })
    void knowsTheReminderThatCameLast(LocalDate today, @Nullable Integer reached) {
        assertThat(DAYS.reached(ORDERED, today)).isEqualTo(Optional.ofNullable(reached));
    }

    @Test
    void remindsNobodyWhoWasOnlyAskedAndNobodyWithoutADay() {
        var day = LocalDate.of(2024, 11, 24);

        assertThat(DAYS.reached(new DueDate(LocalDate.of(2024, 11, 25), Mode.REQUEST), day))
                .isEmpty();
        assertThat(DAYS.reached(new DueDate(null, Mode.DIRECTIVE), day)).isEmpty();
        assertThat(DAYS.firstFor(new DueDate(null, Mode.DIRECTIVE))).isEmpty();
    }

    @Test
    void knowsWhichReminderIsTheLastBeforeTheDay() {
        assertThat(DAYS.isLastBeforeDue(-10)).isFalse();
        assertThat(DAYS.isLastBeforeDue(-3)).isTrue();
        assertThat(DAYS.isLastBeforeDue(0)).isTrue();
        assertThat(new ReminderDays(List.of(-5)).isLastBeforeDue(-5)).isTrue();
    }

    @Test
    void isSaidInWords() {
        assertThat(RemindingView.of(Optional.of(DAYS), ORDERED, Locale.of("vi")))
                .isEqualTo(new RemindingView(
                        true, LocalDate.of(2024, 11, 14), "Nhắc trước hạn 10, 3 ngày; đúng ngày hạn; sau hạn 3 ngày"));
        assertThat(RemindingView.of(Optional.empty(), ORDERED, Locale.of("vi")))
                .isEqualTo(new RemindingView(false, null, "Các ngày nhắc: chưa cấu hình, chưa nhắc đơn vị nào"));
    }

    @Test
    void isNotThereWhileNoRuleSaysIt() {
        assertThat(new Reminding(new Rules(List::of)).of(ORDERED)).isEmpty();
    }
}
