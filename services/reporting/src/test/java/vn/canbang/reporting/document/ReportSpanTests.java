package vn.canbang.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the paper says of the day until which its figures go: births have their own calendar (law.md, section 10). */
class ReportSpanTests {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 11, 24);

    @Test
    void saysUntilWhenBirthsGoWhenThatIsAnotherDay() {
        assertThat(span(END, FigureStatus.OFFICIAL).dataLine())
                .isEqualTo("Số liệu tính đến ngày 24/11/2024; số trẻ sinh ra tính đến ngày 31/12/2024, chính thức.");
    }

    @Test
    void saysOneDayWhenItIsTheSameOrThereAreNoBirths() {
        for (var births : new LocalDate[] {CUT_OFF, null}) {
            assertThat(span(births, FigureStatus.PRELIMINARY).dataLine())
                    .isEqualTo("Số liệu tính đến ngày 24/11/2024; sơ bộ.");
        }
    }

    @Test
    void saysOfHowManyCommunesTheBirthsAreWhenSomeAreMissing() {
        for (var until : List.of(CUT_OFF, END)) {
            var span = new ReportSpan(
                    "24",
                    "Bắc Giang",
                    BEGIN,
                    END,
                    CUT_OFF,
                    until,
                    new ReportSpan.Communes(205, 209),
                    FigureStatus.PRELIMINARY);

            assertThat(span.dataLine()).contains("; số trẻ sinh ra của 205/209 xã tính đến ngày ");
        }
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new ReportSpan("24", "Bắc Giang", END, BEGIN, CUT_OFF, FigureStatus.OFFICIAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReportSpan span(@Nullable LocalDate birthsUntil, FigureStatus status) {
        return new ReportSpan("24", "Bắc Giang", BEGIN, END, CUT_OFF, birthsUntil, null, status);
    }
}
