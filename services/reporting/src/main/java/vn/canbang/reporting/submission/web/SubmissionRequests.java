package vn.canbang.reporting.submission.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.Explanation;
import vn.canbang.reporting.submission.Narrative;
import vn.canbang.reporting.submission.Purpose;
import vn.canbang.reporting.submission.Recipient;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.ReviewingReports;
import vn.canbang.reporting.submission.SignedPaper;
import vn.canbang.reporting.submission.TypedFigure;
import vn.canbang.reporting.submission.WritingReports;

/** What callers may say about a report; nothing else is taken. */
final class SubmissionRequests {

    private static final int SENTENCE = 1_000;
    /** Those of all units stand together in the report of the province. */
    private static final int WARNING_REASON = 300;

    private static final int TEXT = 10_000;
    private static final long LARGEST = 1_000_000_000_000_000L;

    private SubmissionRequests() {}

    record Nothing() {}

    record Entries(
            @Nullable @Valid @Size(max = 500) List<Figure> figures,
            @Nullable @Valid @Size(max = 50) List<Text> narratives) {

        List<TypedFigure> typed() {
            return figures == null
                    ? List.of()
                    : figures.stream().map(Figure::typed).toList();
        }

        List<Narrative> texts() {
            return narratives == null
                    ? List.of()
                    : narratives.stream()
                            .map(text -> new Narrative(text.key(), text.text()))
                            .toList();
        }
    }

    /** @param clear takes back what was set by hand; then no value is given */
    record Figure(
            @NotBlank @Size(max = 60) String key,
            @Nullable @Max(LARGEST) Long value,
            @Nullable @Size(max = SENTENCE) String source,
            @Nullable @Size(max = SENTENCE) String reason,
            @Nullable Boolean clear) {

        TypedFigure typed() {
            return new TypedFigure(key, Boolean.TRUE.equals(clear) ? null : value, source, reason);
        }
    }

    record Text(
            @NotBlank @Size(max = 60) String key,
            @NotNull @Size(max = TEXT) String text) {}

    record Refresh(@Nullable @Size(max = 500) List<String> keys) {}

    record Submit(
            @Nullable @Valid Paper signedPaper,
            @Nullable @Valid @Size(max = 500) List<Reason> explanations) {

        @Nullable
        SignedPaper paper() {
            return signedPaper == null ? null : new SignedPaper(signedPaper.number(), signedPaper.date());
        }

        List<Explanation> reasons() {
            return explanations == null
                    ? List.of()
                    : explanations.stream().map(Reason::given).toList();
        }
    }

    record Paper(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate date) {}

    record Reason(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 60) String item,
            @NotBlank @Size(max = WARNING_REASON) String reason) {

        Explanation given() {
            return Explanation.of(code, item, reason.strip());
        }
    }

    record Explain(@NotEmpty @Valid @Size(max = 500) List<Reason> explanations) {

        List<Explanation> reasons() {
            return explanations.stream().map(Reason::given).toList();
        }
    }

    record Answers(@NotEmpty @Valid @Size(max = 200) List<Answer> answers) {

        List<WritingReports.Answered> given() {
            return answers.stream()
                    .map(answer -> new WritingReports.Answered(answer.remark(), answer.kind(), answer.explanation()))
                    .toList();
        }
    }

    record Answer(
            @NotNull UUID remark,
            @NotNull Remark.Answer kind,
            @Nullable @Size(max = SENTENCE) String explanation) {}

    record Return(@NotEmpty @Valid @Size(max = 200) List<Asked> remarks) {

        List<ReviewingReports.Asked> asked() {
            return remarks.stream()
                    .map(remark -> new ReviewingReports.Asked(remark.item(), remark.text()))
                    .toList();
        }
    }

    record Asked(
            @NotBlank @Size(max = 60) String item,
            @NotBlank @Size(max = SENTENCE) String text) {}

    record Approve(
            @Nullable @Size(max = 100) String signingMode,
            @Nullable @Size(max = 100) String signerTitle) {}

    record Register(
            @NotBlank @Pattern(regexp = "[0-9]{1,6}") String number,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{L}0-9.-]+(/[\\p{L}0-9.-]+)*")
            String symbol,

            @NotNull LocalDate date) {}

    record Dispatch(@NotEmpty @Valid @Size(max = 50) List<SentTo> recipients) {

        List<Recipient> sentTo() {
            return recipients.stream()
                    .map(recipient -> new Recipient(recipient.name(), recipient.purpose()))
                    .toList();
        }
    }

    record SentTo(
            @NotBlank @Size(max = 200) String name, @NotNull Purpose purpose) {}

    record Revise(@NotBlank @Size(max = SENTENCE) String reason) {}
}
