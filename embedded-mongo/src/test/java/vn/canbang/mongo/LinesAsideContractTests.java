package vn.canbang.mongo;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on our own server when every index counts as large, so that all its changes stand aside first. */
class LinesAsideContractTests extends MongoContract {

    private static @Nullable EmbeddedMongo mongo;

    @BeforeAll
    static void start(@TempDir Path directory) {
        mongo = EmbeddedMongo.start(Storage.in(directory).withLargeIndex(0), EmbeddedMongo.loopback(0));
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(mongo).close();
    }

    @Override
    String connectionString() {
        return Objects.requireNonNull(mongo).connectionString();
    }
}
