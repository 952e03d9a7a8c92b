package vn.canbang.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.runner.client.TokenClient;

/**
 * The platform as {@code ./canbang up} starts it, with a state and ports of its own, once for all journeys. With
 * {@code CANBANG_E2E_STATE} set, the journeys use the platform that already runs on that state instead.
 */
final class RunningPlatform {

    private static final int PORT_OFFSET = 11_000;
    private static final String READY = "Cân Bằng is at";
    private static final Pattern DEATH = Pattern.compile("^(?<part>[a-z]+) died ");
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static @Nullable RunningPlatform instance;

    private final Path state;
    private final URI url;
    private final List<String> killed = new CopyOnWriteArrayList<>();
    private volatile @Nullable Process runner;

    private RunningPlatform(Path state, URI url) {
        this.state = state;
        this.url = url;
    }

    static synchronized RunningPlatform get() {
        if (instance == null) {
            var given = System.getenv("CANBANG_E2E_STATE");
            instance = given == null ? fresh() : running(Path.of(given));
        }
        return instance;
    }

    private static RunningPlatform running(Path state) {
        var ports = properties(state.resolve("ports.properties"));
        return new RunningPlatform(state, URI.create("http://localhost:" + ports.getProperty("GATEWAY")));
    }

    private static RunningPlatform fresh() {
        var state = root().resolve("e2e/target/platform");
        deleteAll(state);
        var platform = new RunningPlatform(state, URI.create("http://localhost:" + (8080 + PORT_OFFSET)));
        platform.up();
        Runtime.getRuntime().addShutdownHook(new Thread(platform::down));
        return platform;
    }

    /** Starts the platform and waits until it says its address. */
    void up() {
        try {
            Files.createDirectories(state);
            var log = state.resolve("up.log");
            var command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx96m",
                    "-cp",
                    root().resolve("runner/target/runner-0.1.0.jar") + ":" + root().resolve("runner/target/lib") + "/*",
                    "vn.canbang.runner.Runner",
                    "up",
                    "--state",
                    state.toString(),
                    "--offset",
                    String.valueOf(PORT_OFFSET),
                    "--deaths",
                    "100");
            var builder = new ProcessBuilder(command)
                    .directory(root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("CANBANG_ROOT", root().toString());
            builder.environment().put("CANBANG_TENANTREFRESH", "2s");
            builder.environment().put("CANBANG_REPORTING_CALENDARS", "file:" + calendars() + "/*.yaml");
            var started = builder.start();
            runner = started;
            await(log);
            var _ = started.onExit().thenRun(() -> tellWhyItEnded(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without it, all that a build shows of a platform that gave up is that nobody answers; what stood before is no reason. */
    private void tellWhyItEnded(Path log) {
        if (runner != null) {
            var said = read(log);
            System.out.println("The platform ended unasked:\n" + said.substring(said.lastIndexOf(READY)));
        }
    }

    /** Stops the platform in order. */
    void down() {
        var process = runner;
        if (process != null) {
            runner = null;
            process.destroy();
            process.onExit()
                    .orTimeout(180, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        }
    }

    URI url() {
        return url;
    }

    Path state() {
        return state;
    }

    /** Where the operator keeps reporting calendars of further provinces. */
    Path calendars() {
        return state.resolve("calendars");
    }

    String secret(String name) {
        return properties(state.resolve("secrets.properties")).getProperty(name);
    }

    /** The address of a part on this machine. */
    String address(String port) {
        return "http://127.0.0.1:"
                + properties(state.resolve("ports.properties")).getProperty(port);
    }

    TokenClient operator() {
        return TokenClient.at(url, "operator", secret("operator"));
    }

    /** Ends one part as a power cut would; it is dead when this returns, and the runner starts it again. */
    void kill(String part) {
        var dying = process(part);
        dying.destroyForcibly();
        dying.onExit().join();
        killed.add(part);
    }

    /** The parts that died by the hand of a test, in their order. */
    List<String> killed() {
        return List.copyOf(killed);
    }

    /** The parts that the runner saw die, in their order; nothing of a platform that was not started here. */
    Optional<List<String>> died() {
        return runner == null
                ? Optional.empty()
                : Optional.of(read(state.resolve("up.log"))
                        .lines()
                        .map(DEATH::matcher)
                        .filter(Matcher::find)
                        .map(death -> death.group("part"))
                        .toList());
    }

    /** What a part has written so far, each line one JSON object. */
    String log(String part) {
        return read(state.resolve("logs").resolve(part + ".log"));
    }

    ProcessHandle process(String part) {
        try {
            var line = Files.readString(state.resolve("run").resolve(part + ".pid"))
                    .strip();
            return ProcessHandle.of(Long.parseLong(line.split(" ", -1)[0])).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return Path.of(System.getenv().getOrDefault("CANBANG_ROOT", ".."))
                .toAbsolutePath()
                .normalize();
    }

    private void await(Path log) throws IOException {
        var process = java.util.Objects.requireNonNull(runner);
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var text = Files.readString(log);
            if (text.contains(READY)) {
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the platform did not start:\n" + text);
            }
            Eventually.pause(Duration.ofMillis(300));
        }
        throw new IllegalStateException("the platform was not ready in time:\n" + Files.readString(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : new ArrayList<>(files.toList()).reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
