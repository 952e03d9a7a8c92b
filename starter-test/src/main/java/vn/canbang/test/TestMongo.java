package vn.canbang.test;

import org.jspecify.annotations.Nullable;
import vn.canbang.mongo.EmbeddedMongo;

/** The MongoDB of the tests: the server of {@code MONGODB_URI} when set (its test databases are dropped), else the embedded one. */
public final class TestMongo {

    private static @Nullable String uri;

    private TestMongo() {}

    /** Connection string of a server that lives as long as this JVM. */
    public static synchronized String uri() {
        if (uri == null) {
            var given = System.getenv("MONGODB_URI");
            uri = given == null || given.isBlank() ? EmbeddedMongo.inMemory().connectionString() : given;
        }
        return uri;
    }
}
