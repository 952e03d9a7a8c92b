package vn.canbang.reporting.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.birth.BirthSource;
import vn.canbang.reporting.birth.BirthStatus;
import vn.canbang.reporting.birth.BirthSum;
import vn.canbang.reporting.ratio.BirthCounts;

/**
 * Births as the province's report took them over: of its period, of the same period in the years before it, and of each year
 * that a phase consists of.
 *
 * @param yearsBack how many years before the period, or before the last year of the phase
 * @param yearOfPhase the year, where it is one of those that a phase consists of
 */
public record RecordedBirths(
        int yearsBack,
        BirthSource source,
        LocalDate from,
        LocalDate to,
        BirthStatus status,
        long boys,
        long girls,
        @Nullable Long thirdOrMore,
        @Nullable Integer yearOfPhase) {

    public static RecordedBirths of(int yearsBack, BirthSum sum) {
        return of(yearsBack, sum, null);
    }

    /** Of one of the years that a phase consists of. */
    static RecordedBirths ofPhase(int yearsBack, BirthSum sum) {
        return of(yearsBack, sum, sum.from().getYear());
    }

    private static RecordedBirths of(int yearsBack, BirthSum sum, @Nullable Integer yearOfPhase) {
        return new RecordedBirths(
                yearsBack,
                sum.source(),
                sum.from(),
                sum.to(),
                sum.status(),
                sum.counts().boys(),
                sum.counts().girls(),
                sum.thirdOrMore(),
                yearOfPhase);
    }

    /** Whether it is of the period so many years before. */
    public boolean isOfPeriod(int years) {
        return yearOfPhase == null && yearsBack == years;
    }

    public BirthCounts counts() {
        return new BirthCounts(boys, girls);
    }
}
