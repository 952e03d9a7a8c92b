package vn.canbang.commitments.placing;

import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;
import vn.canbang.starter.access.LookedAfter;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.Aggregate;

/**
 * A record that is looked after where its signer or holder belongs. When that unit is split it waits at the level above until
 * the directory has said where the signer or holder goes.
 */
public abstract class Placed extends Aggregate implements LookedAfter {

    @Unwrapped(onEmpty = OnEmpty.USE_EMPTY)
    private Responsibility responsibility;

    protected Placed(Responsibility responsibility) {
        this.responsibility = responsibility;
    }

    /** The directory has said where its signer or holder belongs; false when it waits nowhere above that place. */
    public boolean placedAt(String path) {
        if (!waitsAbove(path)) {
            return false;
        }
        responsibility = responsibility.passedTo(path);
        return true;
    }

    @Override
    public Responsibility responsibility() {
        return responsibility;
    }
}
