package vn.canbang.runner.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTests {

    @TempDir
    Path directory;

    @Test
    void goesOnWhereALoadWasBrokenOff() {
        var file = directory.resolve("bac-giang.txt");
        Progress.in(file).keep("facility", "cs-001", "one");

        var later = Progress.in(file);

        assertThat(later.id("facility", "cs-001")).isEqualTo("one");
        assertThat(later.has("facility", "cs-002")).isFalse();
    }

    @Test
    void loadsOnlyTheRowsThatAreLeftAndRepeatsWithTheSameKey() {
        var rows = Table.of("cao-bang", "facilities.csv");
        var file = directory.resolve("cao-bang.txt");
        List<String> keys = Collections.synchronizedList(new ArrayList<>());
        assertThatThrownBy(() -> new Rows("cao-bang", Progress.in(file), _ -> {})
                        .load("facility", "facilities", rows, "key", (row, key) -> {
                            if (row.get("key").equals("cs-020")) {
                                throw new IllegalStateException("broken off at " + key);
                            }
                            return "id";
                        }))
                .hasMessageMatching("broken off at demo-[0-9a-f]{8}-facility-cs-020");

        new Rows("cao-bang", Progress.in(file), _ -> {}).load("facility", "facilities", rows, "key", (_, key) -> {
            keys.add(key);
            return "id";
        });

        assertThat(keys).singleElement().asString().matches("demo-[0-9a-f]{8}-facility-cs-020");
    }
}
