package vn.canbang.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

class SchedulingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(SchedulingAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
            .withUserConfiguration(TwoThatWaitForEachOther.class)
            .withPropertyValues("spring.threads.virtual.enabled=true", "spring.task.scheduling.pool.size=2");

    @Test
    void aLongTaskDoesNotHoldUpTheOthers() {
        contexts.run(context ->
                assertThat(context.getBean(TwoThatWaitForEachOther.class).met()).isTrue());
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoThatWaitForEachOther {

        private final CountDownLatch underWay = new CountDownLatch(2);

        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
        void first() throws InterruptedException {
            meet();
        }

        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
        void second() throws InterruptedException {
            meet();
        }

        boolean met() throws InterruptedException {
            return underWay.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }

        private void meet() throws InterruptedException {
            underWay.countDown();
            met();
        }
    }
}
