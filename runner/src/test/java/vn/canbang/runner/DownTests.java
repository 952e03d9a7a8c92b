package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DownTests {

    @TempDir
    Path directory;

    private final List<String> told = new ArrayList<>();

    @Test
    void stopsWhatRunsAndKeepsTheData() throws IOException {
        var settings = settings();
        var process = new ProcessBuilder("sleep", "600").start();
        new ProcessFiles(settings.state()).remember("directory", 2, process.toHandle());
        Files.writeString(settings.state().data().resolve("kept"), "kept");

        new Down(settings, told::add).run(false);

        assertThat(process.isAlive()).isFalse();
        assertThat(told).containsExactly("Stopped.");
        assertThat(settings.state().data().resolve("kept")).exists();
    }

    @Test
    void saysThatNothingWasRunning() {
        new Down(settings(), told::add).run(false);

        assertThat(told).containsExactly("Nothing was running.");
    }

    @Test
    void wipesDataLogsAndSecrets() throws IOException {
        var settings = settings();
        Secrets.in(settings.state()).of("portal");
        Files.writeString(settings.state().data().resolve("gone"), "gone");

        new Down(settings, told::add).run(true);

        assertThat(settings.state().secrets()).doesNotExist();
        assertThat(settings.state().data()).doesNotExist();
        assertThat(told).last().asString().contains("are deleted");
    }

    private Settings settings() {
        var state = StateDirectory.at(directory.resolve("state"));
        return new Settings(
                directory,
                directory.resolve("caches"),
                state,
                Ports.of(Map.of(), 0),
                Map.of(),
                Set.of(),
                RestartPolicy.USUAL,
                false);
    }
}
