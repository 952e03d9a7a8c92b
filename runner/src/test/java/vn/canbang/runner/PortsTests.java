package vn.canbang.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTests {

    @Test
    void refusesABusyPortInOneSentenceThatSaysTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.of(Map.of("CANBANG_GATEWAY_PORT", Integer.toString(taken.getLocalPort())), 0);

            assertThatThrownBy(() -> ports.requireFree(List.of(Port.GATEWAY)))
                    .isInstanceOf(RunnerException.class)
                    .hasMessage(
                            "Port %d (gateway) is used by another program: stop that program, or choose another port"
                                    + " with CANBANG_GATEWAY_PORT=<number>.",
                            taken.getLocalPort());
        }
    }

    @Test
    void acceptsAFreePort() {
        var ports = Ports.of(Map.of("CANBANG_MONGO_PORT", Integer.toString(TinyChild.freePort())), 0);

        assertThatCode(() -> ports.requireFree(List.of(Port.MONGO))).doesNotThrowAnyException();
    }

    @Test
    void movesAllPortsByAnOffset() {
        var ports = Ports.of(Map.of(), 20_000);

        assertThat(ports.of(Port.GATEWAY)).isEqualTo(28_080);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(28_180);
    }

    @Test
    void refusesOnePortForTwoParts() {
        assertThatThrownBy(() -> Ports.of(Map.of("CANBANG_GATEWAY_PORT", "8101"), 0))
                .hasMessageContaining("Port 8101 is given to both gateway and directory");
    }

    @Test
    void refusesWhatIsNoPortNumber() {
        assertThatThrownBy(() -> Ports.of(Map.of("CANBANG_MONGO_PORT", "high"), 0))
                .hasMessage("CANBANG_MONGO_PORT must be a port number, not 'high'.");
        assertThatThrownBy(() -> Ports.of(Map.of("CANBANG_MONGO_PORT", "70000"), 0))
                .hasMessageContaining("between 1 and 65535");
    }

    @Test
    void findsThePortsOfTheLastRunAgain(@TempDir Path directory) {
        var file = directory.resolve("ports.properties");
        Ports.of(Map.of(), 500).write(file);

        assertThat(Ports.read(file).of(Port.REPORTING)).isEqualTo(8603);
    }
}
