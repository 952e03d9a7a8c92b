package vn.canbang.commitments.tally;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does a repeatable piece of work again when somebody else wrote the same record meanwhile. */
final class OnceMore {

    private OnceMore() {}

    static <T> T whenOvertaken(int tries, Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == tries) {
                    throw e;
                }
            }
        }
    }
}
