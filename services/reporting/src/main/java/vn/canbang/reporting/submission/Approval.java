package vn.canbang.reporting.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leader's approval and what became of the paper after it.
 *
 * @param number given by the clerk, with symbol and date
 * @param recipients to whom it was sent; empty until it was
 * @param sentOn day on which it was sent; papers of earlier releases have none
 */
public record Approval(
        Person by,
        Instant at,
        @Nullable String signingMode,
        String signerTitle,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        List<String> recipients,
        @Nullable LocalDate sentOn) {

    public Approval {
        recipients = List.copyOf(recipients);
    }

    static Approval by(Person leader, Instant at, @Nullable String signingMode, String signerTitle) {
        return new Approval(leader, at, signingMode, signerTitle, null, null, null, List.of(), null);
    }

    Approval numbered(String given, String withSymbol, LocalDate on) {
        return new Approval(by, at, signingMode, signerTitle, given, withSymbol, on, recipients, sentOn);
    }

    Approval sentTo(List<String> whom, LocalDate on) {
        return new Approval(by, at, signingMode, signerTitle, number, symbol, date, whom, on);
    }

    /** The day on which it was sent, or that of its paper where an earlier release did not keep it. */
    @Nullable
    LocalDate sendingDay() {
        return sentOn == null ? date : sentOn;
    }
}
