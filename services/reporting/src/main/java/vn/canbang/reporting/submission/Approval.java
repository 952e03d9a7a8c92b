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
 */
public record Approval(
        Person by,
        Instant at,
        @Nullable String signingMode,
        String signerTitle,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        List<String> recipients) {

    public Approval {
        recipients = List.copyOf(recipients);
    }

    static Approval by(Person leader, Instant at, @Nullable String signingMode, String signerTitle) {
        return new Approval(leader, at, signingMode, signerTitle, null, null, null, List.of());
    }

    Approval numbered(String given, String withSymbol, LocalDate on) {
        return new Approval(by, at, signingMode, signerTitle, given, withSymbol, on, recipients);
    }

    Approval sentTo(List<String> whom) {
        return new Approval(by, at, signingMode, signerTitle, number, symbol, date, whom);
    }
}
