package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.ratio.BirthCounts;

/**
 * Births of one source in an area and a period.
 *
 * @param revision the newest revision among the counts added
 * @param communes how many communes have recorded them
 * @param of how many communes there were on the last day
 * @param thirdOrMore how many were born as third or later; absent unless every count added says it
 */
public record BirthSum(
        BirthSource source,
        LocalDate from,
        LocalDate to,
        BirthStatus status,
        int revision,
        BirthCounts counts,
        int communes,
        int of,
        @Nullable Long thirdOrMore) {

    /** Whether every commune has recorded them. */
    public boolean isOfAllCommunes() {
        return communes >= of;
    }

    static BirthSum of(
            BirthSource source, LocalDate from, LocalDate to, Collection<BirthFigure> figures, int communes, int of) {
        var status = BirthStatus.OFFICIAL;
        var revision = 0;
        Long thirdOrMore = 0L;
        for (var figure : figures) {
            status = status.leastFinal(figure.status());
            revision = Math.max(revision, figure.revision());
            thirdOrMore = added(thirdOrMore, figure.thirdOrMore());
        }
        var counts =
                BirthCounts.pooled(figures.stream().map(BirthFigure::counts).toList());
        return new BirthSum(source, from, to, status, revision, counts, communes, of, thirdOrMore);
    }

    /** Nothing when one of them is not known: a part is not the sum. */
    private static @Nullable Long added(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(Math.addExact(one, other));
    }
}
