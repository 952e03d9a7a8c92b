package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessFilesTests {

    @TempDir
    Path directory;

    @Test
    void stopsWhatAKilledRunnerLeftBehind() throws IOException {
        var state = StateDirectory.at(directory);
        var orphan = new ProcessBuilder("sleep", "600").start();
        new ProcessFiles(state).remember("directory", 2, orphan.toHandle());

        var stopped = new ProcessFiles(state).stopOrphans(Duration.ofSeconds(10));

        assertThat(stopped).containsExactly("directory");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(new ProcessFiles(state).running()).isEmpty();
    }

    @Test
    void leavesAStrangerAloneThatGotTheSameNumber() throws IOException {
        var state = StateDirectory.at(directory);
        var stranger = new ProcessBuilder("sleep", "600").start();
        Files.writeString(state.processes().resolve("directory.pid"), stranger.pid() + " 1700000000000 2");

        var stopped = new ProcessFiles(state).stopOrphans(Duration.ofSeconds(10));

        assertThat(stopped).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void givesAnInstallationToOneRunnerOnly() {
        var state = StateDirectory.at(directory);

        assertThat(new ProcessFiles(state).lock()).isTrue();
        assertThat(new ProcessFiles(state).lock()).isFalse();
    }

    @Test
    void putsLargeLogsAsideAtAStart() throws IOException {
        var state = StateDirectory.at(directory);
        Files.write(state.log("directory"), new byte[17 * 1024 * 1024]);
        Files.writeString(state.log("gateway"), "short");

        state.turnLogsOver();

        assertThat(state.log("directory")).doesNotExist();
        assertThat(state.logs().resolve("directory.log.1")).exists();
        assertThat(state.log("gateway")).exists();
    }

    @Test
    void endsAProcessByForceThatDoesNotListen() throws IOException {
        var state = StateDirectory.at(directory);
        var stubborn = new ProcessBuilder("bash", "-c", "trap '' TERM; echo set; while :; do sleep 1; done").start();
        stubborn.inputReader().readLine();

        ProcessFiles.end(stubborn.toHandle(), Duration.ofMillis(300));

        assertThat(stubborn.isAlive()).isFalse();
        assertThat(new ProcessFiles(state).running()).isEmpty();
    }
}
