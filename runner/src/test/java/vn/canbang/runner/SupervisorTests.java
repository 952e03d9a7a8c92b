package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTests {

    @TempDir
    Path directory;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private StateDirectory state = StateDirectory.at(Path.of("target", "unused"));
    private Supervisor supervisor;

    @BeforeEach
    void open() {
        state = StateDirectory.at(directory.resolve("state"));
        supervisor = new Supervisor(state, RestartPolicy.USUAL, InstantSource.system(), told::add);
    }

    @AfterEach
    void close() {
        supervisor.stop();
    }

    @Test
    void startsPartsAndReturnsWhenAllServe() {
        int first = TinyChild.freePort();
        int second = TinyChild.freePort();

        supervisor.start(List.of(
                TinyChild.listening("first", 1, first, directory),
                TinyChild.listening("second", 1, second, directory)));

        assertThat(Readiness.port(first).isReady()).isTrue();
        assertThat(Readiness.port(second).isReady()).isTrue();
        assertThat(supervisor.processes()).containsOnlyKeys("first", "second");
    }

    @Test
    void failsWithTheExitCodeWhenAPartDiesBeforeItWasReady() {
        var doomed = TinyChild.ending("doomed", 7, directory);

        assertThatThrownBy(() -> supervisor.start(List.of(doomed)))
                .isInstanceOf(RunnerException.class)
                .hasMessageContaining("doomed stopped before it was ready (exit code 7)")
                .hasMessageContaining("doomed.log");
    }

    @Test
    void stopsWhatServesAlreadyWhenAnotherPartDiesAtTheStart() {
        int port = TinyChild.freePort();
        var healthy = TinyChild.listening("healthy", 1, port, directory);
        var doomed = TinyChild.ending("doomed", 7, directory);
        assertThatThrownBy(() -> supervisor.start(List.of(healthy, doomed))).isInstanceOf(RunnerException.class);

        supervisor.stop();

        assertThat(supervisor.processes()).isEmpty();
        assertThat(healthy.readiness().isReady()).isFalse();
    }

    @Test
    void endsAPartThatCameBackAndNeverServesAndStartsItOnceMore() throws InterruptedException {
        var serves = new AtomicBoolean(true);
        var later = new AtomicReference<>(Duration.ZERO);
        supervisor =
                new Supervisor(state, RestartPolicy.USUAL, () -> Instant.now().plus(later.get()), told::add);
        var plain = TinyChild.listening("mute", 1, TinyChild.freePort(), directory);
        supervisor.start(List.of(new Part(
                plain.name(),
                plain.tier(),
                plain.command(),
                plain.environment(),
                plain.directory(),
                () -> serves.get() && plain.readiness().isReady())));
        serves.set(false);
        process("mute").destroyForcibly();
        assertThat(told.poll(30, TimeUnit.SECONDS)).contains("mute died");

        while (told.stream().noneMatch(line -> line.contains("was not ready after 3 minutes"))) {
            later.updateAndGet(before -> before.plusMinutes(4));
            Thread.sleep(200);
        }

        serves.set(true);
        assertThat(told.poll(30, TimeUnit.SECONDS)).contains("was not ready");
    }

    @Test
    void keepsWhatAPartPrintsInItsLog() {
        var doomed = TinyChild.ending("doomed", 7, directory);

        assertThatThrownBy(() -> supervisor.start(List.of(doomed))).isInstanceOf(RunnerException.class);

        assertThat(state.log("doomed")).content().contains("no use");
    }

    @Test
    void startsAPartAgainThatDiesLater() throws InterruptedException {
        int port = TinyChild.freePort();
        supervisor.start(List.of(TinyChild.listening("mortal", 1, port, directory)));
        var before = process("mortal");

        before.destroyForcibly();

        assertThat(told.poll(30, TimeUnit.SECONDS)).contains("mortal died").contains("started again");
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("mortal is back.");
        assertThat(process("mortal").pid()).isNotEqualTo(before.pid());
        assertThat(Readiness.port(port).isReady()).isTrue();
    }

    @Test
    void endsEverythingAfterFiveDeathsWithinTenMinutes() throws InterruptedException {
        int port = TinyChild.freePort();
        supervisor.start(List.of(TinyChild.listening("mortal", 1, port, directory)));

        for (int death = 1; death < 5; death++) {
            process("mortal").destroyForcibly();
            awaitReturn();
        }
        process("mortal").destroyForcibly();

        assertThatThrownBy(supervisor::awaitEnd)
                .isInstanceOf(RunnerException.class)
                .hasMessageContaining("mortal died 5 times within 10 minutes");
    }

    @Test
    void forgivesDeathsThatAreLongAgo() {
        var deaths = RestartPolicy.USUAL.open();
        var moment = Instant.parse("2024-11-24T01:00:00Z");

        for (int death = 0; death < 20; death++) {
            moment = moment.plus(Duration.ofMinutes(3));

            assertThat(deaths.mayRestartAfterDeathAt(moment)).isTrue();
        }
    }

    @Test
    void forgivesAsManyDeathsAsItIsToldTo() {
        var deaths = RestartPolicy.of(2).open();
        var moment = Instant.parse("2024-11-24T01:00:00Z");

        assertThat(deaths.mayRestartAfterDeathAt(moment)).isTrue();
        assertThat(deaths.mayRestartAfterDeathAt(moment)).isFalse();
    }

    @Test
    void givesUpWhenAPartNeverBecomesReady() {
        var impatient = new Supervisor(state, RestartPolicy.USUAL, clockThatJumpsAnHourEachTime(), told::add);
        var part = new Part("deaf", 1, List.of("sleep", "600"), java.util.Map.of(), directory, () -> false);

        assertThatThrownBy(() -> impatient.start(List.of(part)))
                .hasMessageContaining("deaf was not ready after 3 minutes");

        impatient.stop();
    }

    @Test
    void stopsWhatRestsOnOthersFirst() {
        int low = TinyChild.freePort();
        int high = TinyChild.freePort();
        supervisor.start(List.of(TinyChild.listening("low", 0, low, directory)));
        supervisor.start(List.of(TinyChild.listening("high", 3, high, directory)));
        var ends = new LinkedBlockingQueue<String>();
        var lowEnds = process("low").onExit().thenRun(() -> ends.add("low"));
        var highEnds = process("high").onExit().thenRun(() -> ends.add("high"));

        supervisor.stop();
        lowEnds.join();
        highEnds.join();

        assertThat(ends).containsExactly("high", "low");
        assertThat(new ProcessFiles(state).running()).isEmpty();
    }

    private ProcessHandle process(String name) {
        return Objects.requireNonNull(supervisor.processes().get(name));
    }

    private void awaitReturn() throws InterruptedException {
        String line = told.poll(30, TimeUnit.SECONDS);
        while (line != null && !line.endsWith("is back.")) {
            line = told.poll(30, TimeUnit.SECONDS);
        }
        assertThat(line).isNotNull();
    }

    private static InstantSource clockThatJumpsAnHourEachTime() {
        var hours = new AtomicInteger();
        return () -> Instant.parse("2024-11-24T01:00:00Z").plus(Duration.ofHours(hours.incrementAndGet()));
    }
}
