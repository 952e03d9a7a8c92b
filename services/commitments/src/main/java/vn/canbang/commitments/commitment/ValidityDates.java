package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.commitments.listing.OpenDates;

/**
 * The dates of a commitment, computed when it is signed and stored with it.
 *
 * @param renewalDueOn day on which it is due to be signed again
 * @param noticeFrom day from which it is shown as coming due, never one before the signing
 * @param lapsesOn first day on which it no longer counts when it was not signed again
 * @param lawEndsOn first day on which every clause has ended by law
 */
public record ValidityDates(LocalDate renewalDueOn, LocalDate noticeFrom, LocalDate lapsesOn, LocalDate lawEndsOn) {

    public static ValidityDates of(LocalDate signedOn, RenewalTerms terms, List<SignedClause> clauses) {
        var due = signedOn.plusMonths(terms.months());
        return new ValidityDates(
                due,
                OpenDates.later(signedOn, due.minusDays(terms.noticeDays())),
                due.plusDays(terms.graceDays()),
                lawEnd(clauses));
    }

    /** Due at once, as when the workplace changed. */
    ValidityDates dueOn(LocalDate day, RenewalTerms terms) {
        return new ValidityDates(
                OpenDates.earlier(day, renewalDueOn),
                OpenDates.earlier(day, noticeFrom),
                OpenDates.earlier(day.plusDays(terms.graceDays()), lapsesOn),
                lawEndsOn);
    }

    /** First day without cover when nobody acts. */
    LocalDate end() {
        return OpenDates.earlier(lapsesOn, lawEndsOn);
    }

    private static LocalDate lawEnd(List<SignedClause> clauses) {
        var last = LocalDate.MIN;
        for (var clause : clauses) {
            var endsOn = clause.endsOn();
            if (endsOn == null) {
                return OpenDates.NO_END;
            }
            last = endsOn.isAfter(last) ? endsOn : last;
        }
        return last.plusDays(1);
    }
}
