package vn.canbang.starter.idempotency;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Does a repeatable piece of work again when somebody else wrote the same record meanwhile: it reads anew what they left
 * and acts on that. Any other failure, and the last of twenty, goes to the caller as it is.
 */
public final class Overtaken {

    private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
            .includes(OptimisticLockingFailureException.class, DuplicateKeyException.class)
            .maxRetries(20)
            .delay(Duration.ofMillis(1))
            .jitter(Duration.ofMillis(1))
            .build());

    private Overtaken() {}

    public static <T> T again(Supplier<T> work) {
        return RETRY.invoke(work);
    }

    public static void again(Runnable work) {
        RETRY.invoke(work);
    }
}
