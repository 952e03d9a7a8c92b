package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeMonthsTests {

    private static final LocalDate NOTICE = LocalDate.of(2026, 10, 31);

    @Test
    void namesEveryMonthFromTheNoticeToTheLastDayOfCover() {
        assertThat(NoticeMonths.of(NOTICE, LocalDate.of(2027, 1, 2)))
                .containsExactly("2026-10", "2026-11", "2026-12", "2027-01");
    }

    @Test
    void leavesOutTheMonthOnWhoseFirstDayTheCoverIsOver() {
        assertThat(NoticeMonths.of(NOTICE, LocalDate.of(2026, 12, 1))).containsExactly("2026-10", "2026-11");
    }

    @Test
    void isEmptyWhenTheCoverEndsBeforeTheNotice() {
        assertThat(NoticeMonths.of(NOTICE, NOTICE)).isEmpty();
    }
}
