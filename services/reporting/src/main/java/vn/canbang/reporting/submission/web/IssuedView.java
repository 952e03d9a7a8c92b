package vn.canbang.reporting.submission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.Purpose;

/** What the page of the province's report shows of its paper and of the editions that went out. */
final class IssuedView {

    private IssuedView() {}

    /** @param issuer who issues it: the body whose leader approved it, or would if the caller did */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentView(
            String issuer,
            @Nullable String number,
            String symbol,
            @Nullable LocalDate date,
            String place,
            @Nullable String signingMode,
            String signerTitle,
            List<String> addressees,
            List<RecipientView> recipients) {}

    /** @param purpose absent for what an earlier release sent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecipientView(String name, @Nullable Purpose purpose, String text) {}

    record RevisionView(String reason, String by, LocalDate on) {}

    /**
     * A revision that was taken back before it was sent.
     *
     * @param number which it had been given, if any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithdrawnView(RevisionView revision, @Nullable String number, String reason, String by, LocalDate on) {}

    /**
     * Official births that came after the report was sent with others.
     *
     * @param sent absent when it was sent without any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficialBirthsView(
            LocalDate to, long official, @Nullable Long sent) {}

    /** A report as it was sent before it was revised. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SentEditionView(
            int edition,
            String name,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate sentOn,
            String approvedBy,
            List<RecipientView> recipients,
            @Nullable RevisionView revision) {}
}
