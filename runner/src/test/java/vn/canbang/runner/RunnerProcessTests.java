package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The runner as the process that {@code ./canbang up} starts: when it cannot go on, it says why and its exit code is not 0. */
@Timeout(120)
class RunnerProcessTests {

    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endsWhatStillRuns() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void failsWhenAPortIsBusy() throws Exception {
        putMongod("exit 0");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process runner = up(taken.getLocalPort());

            assertThat(runner.waitFor()).isEqualTo(1);
            assertThat(said())
                    .contains(
                            "Port %d (mongo) is used by another program: stop that program, or choose another port with CANBANG_MONGO_PORT=<number>."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void failsWhenAPartDiesAtTheStart() throws Exception {
        putMongod("exit 7");

        Process runner = up(TinyChild.freePort());

        assertThat(runner.waitFor()).isEqualTo(1);
        assertThat(said()).contains("mongo stopped before it was ready (exit code 7): see ");
    }

    @Test
    @Tag("S57")
    void failsWhenAPartDiesAgainAndAgainAndLeavesNothingBehind() throws Exception {
        int port = TinyChild.freePort();
        putMongod("exec '%s' -cp '%s' %s listen %d"
                .formatted(Jvm.home().resolve("bin/java"), TEST_CLASSES, TinyChild.class.getName(), port));
        Process runner = up(port);
        awaitReady(runner);
        long last = -1;

        for (int death = 0; death < 5; death++) {
            ProcessHandle mongo = childOtherThan(last, runner, port);
            last = mongo.pid();
            mongo.destroyForcibly();
        }

        assertThat(runner.waitFor()).isEqualTo(1);
        assertThat(said()).contains("mongo died 5 times within 10 minutes, so everything stops");
        assertThat(Readiness.port(port).isReady()).isFalse();
        assertThat(new ProcessFiles(StateDirectory.at(state())).running()).isEmpty();
    }

    @Test
    void failsWhenSomethingIsNotBuilt() throws Exception {
        Process runner = up(TinyChild.freePort());

        assertThat(runner.waitFor()).isEqualTo(1);
        assertThat(said()).startsWith("The embedded MongoDB server is not built (");
    }

    @Test
    void failsOnWhatItWasNotTaught() throws Exception {
        Process runner = run(TinyChild.freePort(), "fly");

        assertThat(runner.waitFor()).isEqualTo(1);
        assertThat(said()).startsWith("Say ./canbang up, test,").hasLineCount(1);
    }

    /** A {@code mongod} of this machine, which the runner starts instead of the embedded server. */
    private void putMongod(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("mongod"), "#!/bin/bash\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private Process up(int mongoPort) throws IOException {
        return run(mongoPort, "up", "--only=mongo");
    }

    private Process run(int mongoPort, String... words) throws IOException {
        List<String> command = Jvm.command("64m");
        command.addAll(List.of("-cp", CLASSES.toString(), Runner.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CANBANG_") || name.startsWith("MONGODB_"));
        builder.environment().put("PATH", folder.toString());
        builder.environment().put("CANBANG_ROOT", folder.toString());
        builder.environment().put("CANBANG_STATE", state().toString());
        builder.environment().put("CANBANG_MONGO_PORT", Integer.toString(mongoPort));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Path state() {
        return folder.resolve("state");
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8).strip();
    }

    private void awaitReady(Process runner) throws IOException, InterruptedException {
        while (!said().contains("Ready after")) {
            assertThat(runner.isAlive()).as(said()).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private ProcessHandle childOtherThan(long known, Process runner, int port)
            throws IOException, InterruptedException {
        while (runner.isAlive()) {
            var child = runner.children()
                    .filter(each -> each.pid() != known)
                    .filter(_ -> Readiness.port(port).isReady())
                    .findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("the runner ended too early: " + said());
    }
}
