package vn.canbang.commitments.commitment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Breach;
import vn.canbang.commitments.commitment.CommitmentStatus;
import vn.canbang.commitments.commitment.EndReason;
import vn.canbang.commitments.commitment.SignedClause;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.template.FormUse;
import vn.canbang.starter.web.Act;

/** A commitment as its reader may see it; history and rules only when it is read alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentView(
        UUID id,
        SubjectKind subjectKind,
        SignerView subject,
        UnitRef unit,
        UnitRef responsible,
        CommitmentStatus status,
        List<SignedClause> clauses,
        long clausesEndedByLaw,
        @Nullable LocalDate clausesEndedByLawFrom,
        LocalDate signedOn,
        String place,
        @Nullable String keptAt,
        CounterpartyView counterparty,
        boolean supplementary,
        @Nullable SheetRowView sheet,
        @Nullable FormUse form,
        LocalDate renewalDueOn,
        LocalDate noticeFrom,
        LocalDate lapsesOn,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable Breach breach,
        @Nullable UUID renews,
        @Nullable UUID renewedBy,
        @Nullable List<RuleView> rules,
        @Nullable List<StepView> history,
        List<Act> actions,
        long version) {

    /** Who signed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignerView(
            UUID id, @Nullable String name, @Nullable String workplace) {}

    /** Who took it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CounterpartyView(UUID id, String name, @Nullable String title) {}

    /** The row of the sheet on which it was signed. */
    record SheetRowView(UUID id, String number, int row) {}

    /** A rule that set its dates, with how sure it is. */
    record RuleView(String key, String status, String source) {}

    /** One step of its history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Nullable Instant at,
            String act,
            @Nullable String by,
            @Nullable String role,
            @Nullable UUID organisation,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}
}
