package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
 * @param communes how many communes had recorded them; unknown of what was taken over before this was kept
 * @param of how many communes there were; unknown likewise
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
        @Nullable Integer yearOfPhase,
        @Nullable Integer communes,
        @Nullable Integer of) {

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
                yearOfPhase,
                sum.communes(),
                sum.of());
    }

    /** Whether they are these births, however many communes were known to have recorded them. */
    boolean saysTheSameAs(BirthSum sum) {
        return source == sum.source()
                && from.equals(sum.from())
                && to.equals(sum.to())
                && status == sum.status()
                && counts().equals(sum.counts())
                && Objects.equals(thirdOrMore, sum.thirdOrMore());
    }

    /** So many of the communes that there were. */
    public record Communes(int recorded, int of) {

        /** “205/209” */
        public String text() {
            return recorded + "/" + of;
        }
    }

    /** Of how many communes they are, where some are known to be missing in them. */
    public Optional<Communes> incomplete() {
        return communes == null || of == null || communes >= of
                ? Optional.empty()
                : Optional.of(new Communes(communes, of));
    }

    /** Whether it is of the period so many years before. */
    public boolean isOfPeriod(int years) {
        return yearOfPhase == null && yearsBack == years;
    }

    public BirthCounts counts() {
        return new BirthCounts(boys, girls);
    }
}
