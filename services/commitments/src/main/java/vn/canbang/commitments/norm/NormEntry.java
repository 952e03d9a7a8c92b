package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.ClausePolicy;
import vn.canbang.starter.problem.InvalidException;

/** A convention or regulation on paper as somebody asks to have it recorded. */
public record NormEntry(
        NormKind kind,
        UUID holder,
        LocalDate adoptedOn,
        List<ClauseKind> clauses,
        @Nullable String reference,
        @Nullable String keptAt,
        boolean reviewNeeded) {

    public NormEntry {
        clauses = List.copyOf(clauses);
    }

    /** The text with the clauses that hold today; what the law has ended is not recorded, whatever the day of adoption. */
    NormText text(ClausePolicy policy, LocalDate today) {
        var held = new ArrayList<NormClause>();
        for (var i = 0; i < clauses.size(); i++) {
            var pointer = "/clauses/" + i;
            var clause = policy.require(clauses.get(i), kind.subject(), today, today, pointer);
            if (held.stream().anyMatch(other -> other.kind() == clause.kind())) {
                throw InvalidException.at(pointer, "invalid_value");
            }
            held.add(new NormClause(clause.kind(), clause.endsOn()));
        }
        return new NormText(adoptedOn, held, reference, keptAt, reviewNeeded, null);
    }
}
