package vn.canbang.directory.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** Several people are asked about at once, and no more than the sign-in bears. */
class SeveralAtOnceTests {

    private static final Tenant TENANT = new Tenant("cao-bang");

    private final Tenants tenants = new Tenants(tenant -> {});
    private final SeveralAtOnce several = new SeveralAtOnce(tenants);
    private final Caller caller = new Caller(
            "admin", "Quản Trị", TENANT, new UnitPath("04/"), null, Reach.LINE, Set.of("tenant_admin"), null);

    @Test
    void asksAsManyAtOnceAsAreAllowedAndNoMoreAndAnswersInOrder() {
        var together = new CyclicBarrier(SeveralAtOnce.MOST);
        var asked = new AtomicInteger();
        var most = new AtomicInteger();
        var questions = IntStream.range(0, 5 * SeveralAtOnce.MOST).boxed().toList();

        var answers = tenants.call(
                TENANT,
                () -> several.each(caller, questions, question -> {
                    most.accumulateAndGet(asked.incrementAndGet(), Math::max);
                    await(together);
                    asked.decrementAndGet();
                    return question * 2;
                }));

        assertThat(most.get()).isEqualTo(SeveralAtOnce.MOST);
        assertThat(answers).isEqualTo(questions.stream().map(each -> each * 2).toList());
    }

    @Test
    void asksForTheSameTenantAndCaller() {
        var answers = tenants.call(
                TENANT,
                () -> several.each(
                        caller,
                        IntStream.range(0, 3).boxed().toList(),
                        question -> Tenants.current().slug() + " "
                                + Caller.current().subject()));

        assertThat(answers).containsOnly("cao-bang admin");
    }

    @Test
    void asksNobodyElseOnceOneHasFailed() {
        var asked = new AtomicInteger();

        assertThatThrownBy(() -> tenants.run(
                        TENANT,
                        () -> several.each(
                                caller, IntStream.range(0, 1_000).boxed().toList(), question -> {
                                    asked.incrementAndGet();
                                    throw new IllegalStateException("away " + question);
                                })))
                .hasMessage("away 0");
        assertThat(asked.get()).isLessThan(1_000);
        assertThat(tenants.call(
                        TENANT,
                        () -> several.those(
                                caller, IntStream.range(0, 20).boxed().toList(), each -> each % 7 == 0)))
                .containsExactly(0, 7, 14);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
