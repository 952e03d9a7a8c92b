package vn.canbang.runner.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTableTests {

    private static final Machine MACHINE = new Machine(2, 8192, "Xeon", 0.3);

    @Test
    void tellsTheDayTheMachineAndEveryRow(@TempDir Path folder) throws IOException {
        var rows = List.of(new Row("Start", "40 s", "19.5 s"), Row.notRun("A read through nginx", "", "no nginx"));
        var file = folder.resolve("benchmarks.md");

        new BenchTable(LocalDate.of(2024, 11, 25), MACHINE, "MongoDB: embedded", false, rows).write(file);

        assertThat(Files.readString(file))
                .startsWith("# Figures")
                .contains("2024-11-25; 2 cores, 8.0 GB, Xeon, Java ")
                .contains("load average before: 0.3")
                .contains("| Start | 40 s | 19.5 s |")
                .contains("| A read through nginx |  | not run: no nginx |")
                .doesNotContain("mean nothing");
    }

    @Test
    void saysOfAQuickRunThatItsFiguresMeanNothing() {
        var table = new BenchTable(LocalDate.of(2024, 11, 25), MACHINE, "MongoDB: embedded", true, List.of());

        assertThat(table.markdown()).contains("its figures mean nothing");
    }
}
