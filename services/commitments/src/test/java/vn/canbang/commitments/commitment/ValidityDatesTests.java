package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;

class ValidityDatesTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 10, 1);

    @Test
    void showsItAsComingDueBeforeItIs() {
        assertThat(dates(60).noticeFrom()).isEqualTo(LocalDate.of(2026, 8, 2));
    }

    @Test
    void neverShowsItAsComingDueBeforeItWasSignedHoweverLongTheNotice() {
        var dates = dates(2_147_483_647);

        assertThat(dates.noticeFrom()).isEqualTo(SIGNED);
        assertThat(NoticeMonths.of(dates.noticeFrom(), dates.end())).hasSize(25);
    }

    private static ValidityDates dates(int noticeDays) {
        return ValidityDates.of(
                SIGNED,
                new RenewalTerms(24, noticeDays, 30, List.of()),
                List.of(new SignedClause(ClauseKind.NO_SEX_SELECTION, null)));
    }
}
