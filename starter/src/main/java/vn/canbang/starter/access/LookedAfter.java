package vn.canbang.starter.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that keeps who looks after it, and whose it is, as one value. */
public interface LookedAfter extends Located {

    Responsibility responsibility();

    @Override
    default String responsible() {
        return responsibility().unit();
    }

    @Override
    default @Nullable UUID owner() {
        return responsibility().owner();
    }
}
