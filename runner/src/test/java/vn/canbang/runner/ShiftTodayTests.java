package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ShiftTodayTests {

    @TempDir
    Path directory;

    private final List<String> told = new ArrayList<>();

    @Test
    void asksForADayThatCanBeRead() {
        assertThatThrownBy(() -> shift("25/11/2024"))
                .isInstanceOf(RunnerException.class)
                .hasMessage("Say the day as 2024-11-25, not '25/11/2024'.");
    }

    @Test
    void saysThatThePlatformDoesNotAnswer() {
        assertThatThrownBy(() -> shift("2024-11-25"))
                .isInstanceOf(RunnerException.class)
                .hasMessageContaining("The day of bac-giang was not moved");
        assertThat(told).isEmpty();
    }

    private void shift(String day) {
        var arguments = new Arguments("today", "--state", directory.toString(), "--offset", "40000");
        new ShiftToday(Settings.of(arguments, Map.of("CANBANG_ROOT", directory.toString())), told::add)
                .run("bac-giang", day);
    }
}
