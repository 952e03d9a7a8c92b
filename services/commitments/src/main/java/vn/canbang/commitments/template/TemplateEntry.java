package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.ClausePolicy;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.problem.InvalidException;

/**
 * A version of a form as somebody asks to have it entered.
 *
 * @param validTo last day of its use; absent while none is set
 */
public record TemplateEntry(
        SubjectKind kind,
        String title,
        @Nullable String opening,
        List<Worded> clauses,
        @Nullable String closing,
        SignaturePlaces signaturePlaces,
        List<LegalBasis> legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public TemplateEntry {
        clauses = List.copyOf(clauses);
        legalBasis = List.copyOf(legalBasis);
    }

    /** A clause with its words. */
    public record Worded(ClauseKind kind, String wording) {}

    /** The text, each of its clauses one that may be signed today and on the first day of its use. */
    TemplateText text(ClausePolicy policy, LocalDate today) {
        var worded = new ArrayList<TemplateClause>();
        for (var i = 0; i < clauses.size(); i++) {
            var pointer = "/clauses/" + i + "/kind";
            var clause = policy.require(clauses.get(i).kind(), kind, validFrom, today, pointer);
            if (worded.stream().anyMatch(other -> other.kind() == clause.kind())) {
                throw InvalidException.at(pointer, "invalid_value");
            }
            worded.add(new TemplateClause(clause.kind(), clauses.get(i).wording(), clause.endsOn()));
        }
        return new TemplateText(title, opening, worded, closing, signaturePlaces, legalBasis);
    }
}
