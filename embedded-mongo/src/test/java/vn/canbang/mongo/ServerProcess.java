package vn.canbang.mongo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The embedded server as a process of its own, so that it can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("mongodb://[0-9.:]+");

    private final Process process;
    private final BufferedReader output;

    private ServerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ServerProcess start(Path data, int port, String... more) throws IOException {
        return start(EmbeddedMongoApplication.class, data, port, more);
    }

    static ServerProcess start(Class<?> application, Path data, int port, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                application.getName(),
                "--port=" + port,
                "--data=" + data,
                "--cache=64"));
        command.addAll(List.of(more));
        return new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for the line that says the server is ready and answers the connection string in it. */
    String awaitReady() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group();
            }
        }
        throw new IllegalStateException("The server ended before it was ready");
    }

    String awaitEnd() throws IOException, InterruptedException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
        }
        process.waitFor();
        return said.toString();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Whether the process ended by itself within this time. */
    boolean exited(int milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    void terminate() {
        process.toHandle().destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
