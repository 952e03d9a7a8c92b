package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void readsCommandWordsAndOptions() {
        var arguments = new Arguments("logs", "directory", "-f", "--state", "elsewhere");

        assertThat(arguments.command()).isEqualTo("logs");
        assertThat(arguments.word(1)).contains("directory");
        assertThat(arguments.has("follow")).isTrue();
        assertThat(arguments.value("state")).contains("elsewhere");
    }

    @Test
    void readsAValueBehindAnEqualsSign() {
        var arguments = new Arguments("bench", "--quick", "--commitments=20000");

        assertThat(arguments.has("quick")).isTrue();
        assertThat(arguments.number("commitments", "100000")).isEqualTo(20_000);
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> new Arguments("up", "--fast"))
                .hasMessage("The option --fast is not known or lacks its value.");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> new Arguments("up", "--state")).hasMessageContaining("--state");
    }
}
