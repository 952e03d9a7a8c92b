package vn.canbang.reporting.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.SigningBlock;

/**
 * The leader's approval and what became of the paper after it.
 *
 * @param issuer kind of the organisation whose leader approved and which issues the paper; absent in papers of earlier releases,
 *     which the usual body issued
 * @param number given by the clerk, with symbol and date
 * @param recipients names to whom an earlier release sent it, without purposes; empty since
 * @param sentOn day on which it was sent; papers of earlier releases have none
 * @param sentTo to whom it was sent and for what; empty until it was
 */
public record Approval(
        Person by,
        Instant at,
        @Nullable String issuer,
        @Nullable String signingMode,
        String signerTitle,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        List<String> recipients,
        @Nullable LocalDate sentOn,
        List<Recipient> sentTo) {

    public Approval {
        recipients = List.copyOf(recipients);
        sentTo = sentTo == null
                ? recipients.stream().map(name -> new Recipient(name, null)).toList()
                : List.copyOf(sentTo);
    }

    static Approval by(Person leader, Instant at, @Nullable String signingMode, String signerTitle) {
        return new Approval(leader, at, null, signingMode, signerTitle, null, null, null, List.of(), null, List.of());
    }

    Approval issuedBy(String kind) {
        return new Approval(by, at, kind, signingMode, signerTitle, number, symbol, date, recipients, sentOn, sentTo);
    }

    /** As it stands under the paper. */
    public SigningBlock signing() {
        return new SigningBlock(signingMode, signerTitle, by.name());
    }

    Approval numbered(String given, String withSymbol, LocalDate on) {
        return new Approval(
                by, at, issuer, signingMode, signerTitle, given, withSymbol, on, recipients, sentOn, sentTo);
    }

    Approval sentTo(List<Recipient> whom, LocalDate on) {
        return new Approval(by, at, issuer, signingMode, signerTitle, number, symbol, date, List.of(), on, whom);
    }

    /** The day on which it was sent, or that of its paper where an earlier release did not keep it. */
    @Nullable
    LocalDate sendingDay() {
        return sentOn == null ? date : sentOn;
    }

    /** Bears the same number in the series of the same year. */
    boolean isNumberedAs(Approval other) {
        return number != null
                && date != null
                && other.date != null
                && number.equals(other.number)
                && Objects.equals(symbol, other.symbol)
                && date.getYear() == other.date.getYear();
    }
}
