package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.commitments.SignedPapers;

/**
 * A provider whose name need not be kept any longer.
 *
 * @param committedUntil first day on which the last commitment no longer covered; absent when nothing was signed
 * @param dueOn first day on which the name may be erased
 */
public record ErasureProposal(
        Provider provider, LocalDate departedOn, @Nullable LocalDate committedUntil, LocalDate dueOn) {

    static ErasureProposal of(Provider provider, SignedPapers papers, int years) {
        var departedOn = Objects.requireNonNull(provider.departedOn());
        var committedUntil = papers.lastEnd().orElse(null);
        var end = committedUntil == null || committedUntil.isBefore(departedOn) ? departedOn : committedUntil;
        return new ErasureProposal(provider, departedOn, committedUntil, end.plusYears(years));
    }

    /** Its place in the list. */
    public DepartureOrder order() {
        return new DepartureOrder(departedOn, provider.id());
    }
}
