package vn.canbang.commitments.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.RejectedException;

/**
 * How many have signed of how many, earlier signings included, on a date; never who.
 *
 * @param keptAt where the signed paper is kept
 * @param counterparty who took the paper: the village head, the head of the body
 * @param monitoredOn day on which somebody looked how a school keeps what it promised; of schools only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TallyValue(
        LocalDate asOf,
        int signed,
        int total,
        String keptAt,
        @Nullable String counterparty,
        @Nullable LocalDate monitoredOn) {

    /** As it stands in the history: “2024-11-12: 118/120”, with the day of the monitoring where there was one. */
    String inWords() {
        var numbers = asOf + ": " + signed + "/" + total;
        return monitoredOn == null ? numbers : numbers + " (" + monitoredOn + ")";
    }

    public TallyValue {
        if (signed < 0 || total < 0) {
            throw new IllegalArgumentException("a count is never negative");
        }
        if (signed > total) {
            throw RejectedException.at("/signed", "signed_over_total", signed, total);
        }
    }
}
