package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path directory;

    @Test
    void areReadableByTheirOwnerOnly() throws IOException {
        var state = StateDirectory.at(directory);

        Secrets.in(state).of("portal");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void areMadeOnceForAnInstallation() {
        var state = StateDirectory.at(directory);

        var first = Secrets.in(state).of("portal");

        assertThat(Secrets.in(state).of("portal")).isEqualTo(first).hasSize(48);
    }

    @Test
    void differByNameAndByInstallation() {
        var one = Secrets.in(StateDirectory.at(directory.resolve("one")));
        var other = Secrets.in(StateDirectory.at(directory.resolve("other")));

        assertThat(one.of("portal")).isNotEqualTo(one.of("operator")).isNotEqualTo(other.of("portal"));
        assertThat(one.demonstrationPassword()).isNotEqualTo(other.demonstrationPassword());
    }
}
