package vn.canbang.directory.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * Asks the sign-in about several people at once, of one file or of many together never more than it bears. Each is asked for the
 * same tenant and the same caller; the answers stand in the order of the questions, and the first that fails fails them all.
 */
@Component
public class SeveralAtOnce {

    static final int MOST = 8;

    private final Tenants tenants;
    private final Semaphore free = new Semaphore(MOST);

    SeveralAtOnce(Tenants tenants) {
        this.tenants = tenants;
    }

    public <T, R> List<R> each(Caller caller, Collection<T> questions, Function<T, R> ask) {
        var failed = new AtomicBoolean();
        var tenant = Tenants.current();
        var asked = new ArrayList<Future<R>>(questions.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var question : questions) {
                free.acquireUninterruptibly();
                if (failed.get()) {
                    free.release();
                    break;
                }
                asked.add(threads.submit(() -> freeing(failed, () -> as(tenant, caller, () -> ask.apply(question)))));
            }
        }
        return asked.stream().map(SeveralAtOnce::answer).toList();
    }

    /** Those for which it is so, in their order. */
    public <T> List<T> those(Caller caller, List<T> questions, Predicate<T> isSo) {
        var answers = each(caller, questions, isSo::test);
        return IntStream.range(0, questions.size())
                .filter(answers::get)
                .mapToObj(questions::get)
                .toList();
    }

    private <R> R freeing(AtomicBoolean failed, Supplier<R> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            failed.set(true);
            throw e;
        } finally {
            free.release();
        }
    }

    private <R> R as(Tenant tenant, Caller caller, Supplier<R> work) {
        var answer = new ArrayList<R>(1);
        tenants.run(tenant, () -> Caller.workFor(caller, () -> answer.add(work.get())));
        return answer.getFirst();
    }

    private static <R> R answer(Future<R> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
