package vn.canbang.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** {@code ./canbang status}: which parts run, since when, with how much memory. */
final class Status {

    private final Settings settings;
    private final Consumer<String> telling;

    Status(Settings settings, Consumer<String> telling) {
        this.settings = settings;
        this.telling = telling;
    }

    /** Tells whether everything that was started serves. */
    boolean run() {
        List<ProcessFiles.Running> running = new ProcessFiles(settings.state()).running();
        if (running.isEmpty()) {
            telling.accept("Nothing runs. ./canbang up starts the platform.");
            return false;
        }
        Ports ports = Ports.read(settings.state().ports());
        boolean allServe = true;
        long sum = 0;
        telling.accept("%-12s %8s %9s %10s  %s".formatted("part", "process", "MB", "minutes", "state"));
        for (ProcessFiles.Running each : running) {
            boolean serves = readiness(each.name(), ports).isReady();
            long megabytes = ResidentMemory.megabytes(each.process());
            allServe &= serves;
            sum += megabytes;
            telling.accept("%-12s %8d %9d %10d  %s"
                    .formatted(
                            each.name(),
                            each.process().pid(),
                            megabytes,
                            minutes(each),
                            serves ? "ready" : "not ready"));
        }
        telling.accept("%-12s %8s %9d".formatted("in all", "", sum));
        return allServe;
    }

    private static Readiness readiness(String name, Ports ports) {
        return switch (name) {
            case "runner" -> () -> true;
            case "mongo" -> Readiness.port(ports.of(Port.MONGO));
            case "keycloak" -> Readiness.http(ports.url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
            default ->
                Readiness.http(ports.url(SpringPart.valueOf(name.toUpperCase(Locale.ROOT))
                                .management()) + "/actuator/health/readiness");
        };
    }

    private static long minutes(ProcessFiles.Running each) {
        return Duration.between(each.process().info().startInstant().orElse(Instant.now()), Instant.now())
                .toMinutes();
    }
}
