package vn.canbang.runner;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import vn.canbang.runner.client.ApiException;
import vn.canbang.runner.demo.Demonstration;

/** {@code ./canbang up}: starts everything, tells the address, and stays until it is stopped. */
final class Up {

    private static final Duration PATIENCE_WITH_ORPHANS = Duration.ofSeconds(20);

    private final Settings settings;
    private final Consumer<String> telling;

    Up(Settings settings, Consumer<String> telling) {
        this.settings = settings;
        this.telling = telling;
    }

    /** Returns when the platform was asked to stop; throws when it cannot run. */
    void run() {
        long begin = System.nanoTime();
        ProcessFiles files = new ProcessFiles(settings.state());
        takePlace(files);
        var orphans = files.stopOrphans(PATIENCE_WITH_ORPHANS);
        if (!orphans.isEmpty()) {
            telling.accept("Stopped what an earlier run left behind: " + String.join(", ", orphans) + ".");
        }
        settings.state().turnLogsOver();
        Supervisor supervisor = new Supervisor(settings.state(), settings.restarts(), sinceHere(), telling);
        Thread hook = new Thread(() -> end(supervisor, files), "stop");
        files.remember("runner", -1, ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(hook);
        start(supervisor, begin);
        supervisor.awaitEnd();
    }

    private void start(Supervisor supervisor, long begin) {
        Platform platform = new Platform(settings, telling);
        platform.requireFreePorts();
        settings.ports().write(settings.state().ports());
        Secrets secrets = Secrets.in(settings.state());
        Environment environment = new Environment(settings, secrets, platform.mongoUri());
        platform.prepare(environment);
        telling.accept("Starting …");
        supervisor.start(platform.foundation());
        supervisor.start(platform.rest(environment));
        tellReady(supervisor, begin);
        if (settings.withDemonstration() && settings.only().isEmpty()) {
            loadDemonstration(secrets, platform.mongoUri());
        }
        telling.accept("Cân Bằng is at " + settings.publicUrl() + "/ – stop it with Ctrl-C.");
    }

    /** The load belongs to one database: with another MONGODB_URI it begins anew. */
    private void loadDemonstration(Secrets secrets, String mongo) {
        String password = secrets.demonstrationPassword();
        Path folder = settings.state()
                .data()
                .resolve("demonstration-" + new Fingerprint().text(mongo).value());
        Demonstration demonstration =
                new Demonstration(URI.create(settings.publicUrl()), secrets.of("operator"), password, folder, telling);
        if (!demonstration.isLoaded()) {
            try {
                demonstration.load();
            } catch (ApiException | IllegalStateException e) {
                throw new RunnerException(
                        "The demonstration provinces could not be loaded (./canbang up goes on from here): "
                                + e.getMessage(),
                        e);
            }
        }
        telling.accept("Demonstration accounts, Bắc Giang and Cao Bằng, all with the password " + password + ":");
        Demonstration.accounts().forEach(line -> telling.accept("  " + line));
    }

    private void tellReady(Supervisor supervisor, long begin) {
        Map<String, ProcessHandle> processes = supervisor.processes();
        long all = ResidentMemory.megabytes(ProcessHandle.current());
        StringBuilder each = new StringBuilder();
        for (var process : processes.entrySet()) {
            long megabytes = ResidentMemory.megabytes(process.getValue());
            all += megabytes;
            each.append(", ").append(process.getKey()).append(' ').append(megabytes);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        telling.accept("Ready after %.1f s with %d MB resident (runner %d%s)."
                .formatted(seconds, all, ResidentMemory.megabytes(ProcessHandle.current()), each));
    }

    /** A clock that nobody can set: waiting times must not depend on corrections of the time of day. */
    private static InstantSource sinceHere() {
        long begin = System.nanoTime();
        return () -> Instant.EPOCH.plusNanos(System.nanoTime() - begin);
    }

    private static void takePlace(ProcessFiles files) {
        if (!files.lock()) {
            String who = files.find("runner")
                    .map(other -> " (process " + other.pid() + ")")
                    .orElse("");
            throw new RunnerException("Cân Bằng already runs here%s; ./canbang down stops it.".formatted(who));
        }
        files.forget("runner");
    }

    private void end(Supervisor supervisor, ProcessFiles files) {
        telling.accept("Stopping …");
        supervisor.stop();
        files.forget("runner");
        telling.accept("Stopped.");
    }
}
