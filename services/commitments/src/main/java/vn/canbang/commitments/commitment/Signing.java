package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;

/**
 * A signature on paper as somebody asks to have it recorded.
 *
 * @param template the version of the form that whoever records it had before their eyes
 */
public record Signing(
        SubjectKind kind,
        UUID subject,
        List<ClauseKind> clauses,
        LocalDate signedOn,
        String place,
        UUID counterparty,
        @Nullable String counterpartyTitle,
        @Nullable UUID sheet,
        @Nullable UUID renews,
        @Nullable Boolean supplementary,
        @Nullable String keptAt,
        @Nullable UUID template) {

    public Signing {
        clauses = List.copyOf(clauses);
    }
}
