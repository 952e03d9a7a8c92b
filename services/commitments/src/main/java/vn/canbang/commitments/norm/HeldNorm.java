package vn.canbang.commitments.norm;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.placing.Placed;
import vn.canbang.starter.access.Responsibility;

/** Whose norm it is, where that village or body belongs, and who looks after it. */
abstract class HeldNorm extends Placed {

    @Id
    private final UUID id;

    private final NormKind kind;
    private NormHolder holder;

    HeldNorm(UUID id, NormKind kind, NormHolder holder, Responsibility responsibility) {
        super(responsibility);
        this.id = id;
        this.kind = kind;
        this.holder = holder;
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
}
