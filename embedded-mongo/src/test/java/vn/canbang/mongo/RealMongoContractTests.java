package vn.canbang.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on the real MongoDB that {@code MONGODB_URI} names. */
class RealMongoContractTests extends MongoContract {

    private static final String URI = "MONGODB_URI";

    @BeforeAll
    static void saysWhenItIsNotRun() {
        if (System.getenv(URI) == null) {
            System.out.println("RealMongoContractTests not run: MONGODB_URI is not set");
        }
    }

    @Override
    String connectionString() {
        var uri = System.getenv(URI);
        assumeTrue(uri != null, "not run: MONGODB_URI is not set");
        return Objects.requireNonNull(uri);
    }
}
