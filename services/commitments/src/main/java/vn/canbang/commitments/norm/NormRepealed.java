package vn.canbang.commitments.norm;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.DomainEvent;

/** A convention or regulation no longer applies from a day on, and none takes its place yet. */
record NormRepealed(
        UUID norm,
        NormKind kind,
        UUID holder,
        LocalDate repealedOn,
        String unit,
        String path,
        String responsible,
        @Nullable UUID owner)
        implements DomainEvent {

    static NormRepealed of(NormDocument norm, LocalDate on) {
        return new NormRepealed(
                norm.id(),
                norm.kind(),
                norm.holder().id(),
                on,
                norm.holder().unitId(),
                norm.holder().unitPath(),
                norm.responsible(),
                norm.owner());
    }

    @Override
    public String type() {
        return "vn.canbang.commitments.norm-repealed.v1";
    }
}
