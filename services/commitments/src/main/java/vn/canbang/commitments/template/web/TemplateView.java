package vn.canbang.commitments.template.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.template.LegalBasis;
import vn.canbang.commitments.template.SignaturePlaces;
import vn.canbang.commitments.template.TemplateStatus;
import vn.canbang.commitments.template.WithdrawalReason;
import vn.canbang.starter.web.Act;

/** A version of a form as its reader may see it; what the law has ended is counted, never worded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TemplateView(
        UUID id,
        SubjectKind subjectKind,
        int number,
        TemplateStatus status,
        String title,
        @Nullable String opening,
        List<WordedClauseView> clauses,
        long clausesEndedByLaw,
        @Nullable LocalDate clausesEndedByLawFrom,
        @Nullable String closing,
        SignaturePlaces signaturePlaces,
        List<LegalBasis> legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate endsFrom,
        @Nullable WithdrawalReason endReason,
        @Nullable List<TemplateStepView> history,
        List<Act> actions,
        long version) {

    /** A clause with its words and the last day on which it holds by law. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WordedClauseView(
            ClauseKind kind, String wording, @Nullable LocalDate endsOn) {}

    /** One step of its history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TemplateStepView(
            @Nullable Instant at,
            String act,
            @Nullable String by,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}
}
