package vn.canbang.runner.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.canbang.runner.Pause;
import vn.canbang.runner.Port;
import vn.canbang.runner.RunnerException;

/** How long it takes after the death of one process until all of them are ready again, by themselves (S57). */
final class KillFigures {

    private static final String ASKED = "60 s";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final List<String> PARTS =
            List.of("mongo", "keycloak", "directory", "commitments", "reporting", "gateway");

    private final BenchPlatform platform;
    private final List<HttpRequest> readiness;
    private final Probe probe = new Probe();

    KillFigures(BenchPlatform platform) {
        this.platform = platform;
        this.readiness = Stream.concat(
                        Stream.of(
                                        Port.DIRECTORY_MANAGEMENT,
                                        Port.COMMITMENTS_MANAGEMENT,
                                        Port.REPORTING_MANAGEMENT,
                                        Port.GATEWAY_MANAGEMENT)
                                .map(port -> platform.address(port) + "/actuator/health/readiness"),
                        Stream.of(platform.address(Port.KEYCLOAK_MANAGEMENT) + "/health/ready"))
                .map(address -> Probe.request(URI.create(address), Map.of()))
                .toList();
    }

    /** A part that is not ours to start, as a database server that runs already, is left out. */
    List<Row> measure() {
        return PARTS.stream()
                .flatMap(part -> platform.process(part).map(process -> killed(part, process)).stream())
                .toList();
    }

    private Row killed(String part, ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
        long begin = System.nanoTime();
        while (!isBack(part, process.pid())) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new RunnerException("Not everything was ready %d minutes after %s was killed."
                        .formatted(PATIENCE.toMinutes(), part));
            }
            Pause.of(LOOK_AGAIN);
        }
        return new Row(
                "From kill -9 of %s until everything is ready".formatted(part),
                ASKED,
                String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / 1e9));
    }

    private boolean isBack(String part, long died) {
        return platform.process(part).filter(process -> process.pid() != died).isPresent()
                && readiness.stream().allMatch(this::isReady);
    }

    private boolean isReady(HttpRequest request) {
        try {
            return probe.ask(request).status() == 200;
        } catch (RunnerException e) {
            return false;
        }
    }
}
