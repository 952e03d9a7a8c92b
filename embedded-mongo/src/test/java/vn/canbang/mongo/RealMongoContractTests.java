package vn.canbang.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on the real MongoDB that {@code MONGODB_URI} names. */
class RealMongoContractTests extends MongoContract {

    private static final String URI = "MONGODB_URI";

    @BeforeAll
    static void saysWhenItIsNotRun() {
        if (given().isBlank()) {
            System.out.println("RealMongoContractTests not run: MONGODB_URI is not set");
        }
    }

    @Override
    String connectionString() {
        assumeTrue(!given().isBlank(), "not run: MONGODB_URI is not set");
        return given();
    }

    /** An empty value names no server. */
    private static String given() {
        return Objects.requireNonNullElse(System.getenv(URI), "");
    }
}
