package vn.canbang.runner.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.runner.Port;
import vn.canbang.runner.Ports;
import vn.canbang.runner.ProcessFiles;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.Secrets;
import vn.canbang.runner.Settings;
import vn.canbang.runner.StateDirectory;
import vn.canbang.runner.client.Session;
import vn.canbang.runner.client.SignIn;

/** The platform as {@code ./canbang up} starts it, with a state and ports of its own and without limits on requests. */
final class BenchPlatform {

    private static final int PORT_OFFSET = 13_000;
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(90);
    private static final Pattern READY = Pattern.compile("Ready after ([0-9.,]+) s with (\\d+) MB resident.*");
    private static final int NO_LIMIT = 1_000_000;

    private final Path root;
    private final Path state;
    private final Ports ports = Ports.of(Map.of(), PORT_OFFSET);
    private final Consumer<String> telling;
    private String database = "";
    private int rates = NO_LIMIT;
    private @Nullable Process runner;

    BenchPlatform(Settings settings, Consumer<String> telling) {
        this.root = settings.root();
        this.state = settings.caches().resolveSibling("bench");
        this.telling = telling;
    }

    /** A start: from the first process to all parts ready, and to the word that one can sign in. */
    record Start(double seconds, long megabytes) {}

    Start up() {
        return up(NO_LIMIT);
    }

    /** Starts with a quota: so many requests a second for a province, on each service and for each person. */
    Start up(int quota) {
        rates = quota;
        long begin = System.nanoTime();
        Process process = launch("up");
        runner = process;
        BufferedReader output = process.inputReader();
        try {
            @Nullable Start start = null;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Matcher ready = READY.matcher(line);
                if (ready.matches()) {
                    start = new Start((System.nanoTime() - begin) / 1e9, Long.parseLong(ready.group(2)));
                } else if (line.startsWith("MongoDB: ")) {
                    database = line.replaceAll("\\.$", "");
                } else if (line.startsWith("Cân Bằng is at") && start != null) {
                    Thread.ofVirtual().start(() -> output.lines().forEach(telling));
                    return start;
                }
                telling.accept("  " + line.replaceAll("(?<=password ).*", "…"));
            }
        } catch (IOException e) {
            throw new RunnerException("The platform's words cannot be read: " + e.getMessage() + ".", e);
        }
        throw new RunnerException("The platform to measure did not start: see " + state.resolve("logs") + ".");
    }

    void down() {
        Process process = runner;
        if (process != null) {
            // Not Process.destroy(): that closes the pipe while it is still read.
            process.toHandle().destroy();
            await(process);
            runner = null;
        }
    }

    /** Stops what an earlier run left behind and deletes its data. */
    void wipe() {
        Process process = launch("down", "--wipe");
        process.inputReader().lines().forEach(_ -> {});
        await(process);
    }

    URI url() {
        return URI.create("http://localhost:" + port(Port.GATEWAY));
    }

    String address(Port port) {
        return "http://127.0.0.1:" + port(port);
    }

    int port(Port port) {
        return ports.of(port);
    }

    /** A port of this run that no part uses. */
    int sparePort(int number) {
        return 9_500 + PORT_OFFSET + number;
    }

    Path root() {
        return root;
    }

    Path state() {
        return state;
    }

    String database() {
        return database;
    }

    /** The process of a part, if the platform started it. */
    Optional<ProcessHandle> process(String part) {
        return new ProcessFiles(StateDirectory.at(state)).find(part);
    }

    String secret(String name) {
        return Secrets.in(StateDirectory.at(state)).of(name);
    }

    String password() {
        return Secrets.in(StateDirectory.at(state)).demonstrationPassword();
    }

    Session signIn(String username) {
        return SignIn.at(url(), username, password());
    }

    private Process launch(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms8m",
                "-Xmx96m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.canbang.runner.Runner"));
        command.addAll(List.of(words));
        command.addAll(List.of("--state", state.toString(), "--offset", Integer.toString(PORT_OFFSET)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CANBANG_") || name.equals("MONGODB_URI"));
        environment.put("CANBANG_ROOT", root.toString());
        List.of("USER", "ROUTE", "TENANT")
                .forEach(rate -> environment.put("CANBANG_RATES_" + rate, Integer.toString(rates)));
        environment.put("CANBANG_RATES_ADDRESS", Integer.toString(NO_LIMIT));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new RunnerException("The platform to measure cannot be started: " + e.getMessage() + ".", e);
        }
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(PATIENCE_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new RunnerException(
                        "The platform that was measured did not stop (process %d).".formatted(process.pid()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
