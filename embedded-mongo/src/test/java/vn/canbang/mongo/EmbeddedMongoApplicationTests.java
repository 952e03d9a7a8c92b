package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process: what it says, and how it ends. */
class EmbeddedMongoApplicationTests {

    @TempDir
    private Path data = Path.of("");

    @Test
    void servesUntilItIsTerminatedAndThenClosesItsFile() throws Exception {
        try (var server = ServerProcess.start(data, 0)) {
            try (var client = MongoClients.create(server.awaitReady())) {
                client.getDatabase("a").getCollection("b").insertOne(new Document("_id", 1));
            }
            server.terminate();
            server.awaitEnd();
        }

        try (var store = DurableStore.open(Storage.in(data))) {
            assertThat(store.isVerifying()).isFalse();
        }
    }

    @Test
    void refusesABusyPort() throws Exception {
        try (var first = EmbeddedMongo.inMemory();
                var second = ServerProcess.start(data, first.address().getPort())) {
            assertThat(second.awaitEnd())
                    .endsWith("Port " + first.address().getPort() + " is in use by another process.\n");
            assertThat(second.exitCode()).isOne();
        }
    }

    @Test
    void refusesADataDirectoryInUse() throws Exception {
        try (var first = EmbeddedMongo.start(data, 0);
                var second = ServerProcess.start(data, 0)) {
            assertThat(first.address().getPort()).isPositive();
            assertThat(second.awaitEnd()).isEqualTo("The data directory " + data + " is in use by another process.\n");
            assertThat(second.exitCode()).isOne();
        }
    }

    @Test
    void refusesAnUnknownOption() throws Exception {
        try (var server = ServerProcess.start(data, 0, "--host=0.0.0.0")) {
            assertThat(server.awaitEnd()).startsWith("Unknown option --host=0.0.0.0");
            assertThat(server.exitCode()).isOne();
        }
    }
}
