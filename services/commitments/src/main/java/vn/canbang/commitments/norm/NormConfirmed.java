package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.starter.aggregate.DomainEvent;

/**
 * A text of a convention or regulation was confirmed and applies.
 *
 * @param clauses those whose end no law has set: what is read from the feed years later says nothing that has ended since
 */
record NormConfirmed(
        UUID norm,
        NormKind kind,
        UUID holder,
        List<ClauseKind> clauses,
        LocalDate adoptedOn,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner)
        implements DomainEvent {

    static NormConfirmed of(NormDocument norm, NormText text) {
        return new NormConfirmed(
                norm.id(),
                norm.kind(),
                norm.holder().id(),
                text.clauses().stream()
                        .filter(clause -> clause.endsOn() == null)
                        .map(NormClause::kind)
                        .toList(),
                text.adoptedOn(),
                norm.holder().unitId(),
                norm.holder().unitPath(),
                norm.responsible(),
                norm.owner());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.norm-confirmed.v1";
    }
}
