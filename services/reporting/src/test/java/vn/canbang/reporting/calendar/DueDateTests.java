package vn.canbang.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueDateTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final DueDate ordered = new DueDate(LocalDate.of(2024, 11, 25), Mode.DIRECTIVE);
    private final DueDate asked = new DueDate(LocalDate.of(2024, 11, 25), Mode.REQUEST);

    @Test
    void excludesTheDayThatThePlanNames() {
        assertThat(ordered.lastDay()).isEqualTo("2024-11-24");
        assertThat(ordered.isLateOn(LocalDate.of(2024, 11, 24))).isFalse();
        assertThat(ordered.isLateOn(LocalDate.of(2024, 11, 25))).isTrue();
    }

    @Test
    void wordsHowManyDaysAreLeft() {
        assertThat(DueWords.of(ordered, LocalDate.of(2024, 11, 22), VIETNAMESE))
                .isEqualTo("Hạn: trước ngày 25/11/2024 · còn 2 ngày · tính quá hạn từ 25/11/2024");
        assertThat(DueWords.of(ordered, LocalDate.of(2024, 11, 24), VIETNAMESE)).contains("đến hạn hôm nay");
        assertThat(DueWords.of(ordered, LocalDate.of(2024, 11, 27), VIETNAMESE)).contains("quá hạn 3 ngày");
    }

    @Test
    void neverCallsWhoWasOnlyAskedLate() {
        assertThat(asked.isLateOn(LocalDate.of(2025, 6, 1))).isFalse();
        assertThat(asked.nearness(LocalDate.of(2025, 6, 1))).isEqualTo(DueDate.Nearness.NONE);
        assertThat(DueWords.of(asked, LocalDate.of(2025, 6, 1), VIETNAMESE)).isEqualTo("Đề nghị gửi trước 25/11/2024");
    }

    @Test
    void saysWhenNoRuleSetsADay() {
        var open = new DueDate(null, Mode.DIRECTIVE);

        assertThat(open.isLateOn(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(DueWords.of(open, LocalDate.of(2024, 1, 1), VIETNAMESE)).isEqualTo("Hạn: chưa cấu hình");
    }

    @Test
    void growsNearer() {
        assertThat(ordered.nearness(LocalDate.of(2024, 11, 1))).isEqualTo(DueDate.Nearness.LATER);
        assertThat(ordered.nearness(LocalDate.of(2024, 11, 15))).isEqualTo(DueDate.Nearness.IN_10);
        assertThat(ordered.nearness(LocalDate.of(2024, 11, 21))).isEqualTo(DueDate.Nearness.IN_3);
        assertThat(ordered.nearness(LocalDate.of(2024, 11, 24))).isEqualTo(DueDate.Nearness.TODAY);
        assertThat(ordered.nearness(LocalDate.of(2024, 11, 25))).isEqualTo(DueDate.Nearness.OVERDUE);
    }
}
