package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a form.
 *
 * @param opening sentence before the clauses
 * @param closing sentence after them
 */
public record TemplateText(
        String title,
        @Nullable String opening,
        List<TemplateClause> clauses,
        @Nullable String closing,
        SignaturePlaces signaturePlaces,
        List<LegalBasis> legalBasis) {

    public TemplateText {
        clauses = List.copyOf(clauses);
        legalBasis = List.copyOf(legalBasis);
    }

    /** First day on which the law has ended every clause. */
    LocalDate lawEndsOn() {
        return clauses.stream()
                .map(TemplateClause::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
