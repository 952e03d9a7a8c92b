package vn.canbang.commitments.norm;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.starter.access.Located;
import vn.canbang.starter.aggregate.Aggregate;

/** Whose norm it is, where that village or body belongs, and who looks after it. */
abstract class HeldNorm extends Aggregate implements Located {

    @Id
    private final UUID id;

    private final NormKind kind;
    private NormHolder holder;
    private String responsible;
    private @Nullable UUID owner;

    HeldNorm(UUID id, NormKind kind, NormHolder holder, String responsible) {
        this.id = id;
        this.kind = kind;
        this.holder = holder;
        this.responsible = responsible;
    }

    void ownedBy(@Nullable UUID organisation) {
        owner = organisation;
    }

    /** Where its village or body belongs after the unit was split; false when it waits nowhere above that place. */
    boolean placedAt(String path) {
        if (!waitsAbove(path)) {
            return false;
        }
        responsible = path;
        return true;
    }

    /** From when until when its village or body exists; where it counts stays what it was. False when that is known. */
    boolean lasts(Holder told) {
        var now = NormHolder.of(told);
        if (holder.equals(now)) {
            return false;
        }
        holder =
                new NormHolder(holder.id(), holder.code(), holder.unitId(), holder.unitPath(), now.from(), now.until());
        return true;
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public NormKind kind() {
        return kind;
    }

    public NormHolder holder() {
        return holder;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public @Nullable UUID owner() {
        return owner;
    }
}
