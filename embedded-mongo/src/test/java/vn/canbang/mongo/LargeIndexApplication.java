package vn.canbang.mongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The server as a process of its own that holds its indexes for large early, so that a kill meets lines that stand aside. */
public final class LargeIndexApplication {

    static final int LINES = 200;

    private LargeIndexApplication() {}

    public static void main(String[] args) throws InterruptedException {
        var arguments = new Arguments(args);
        var storage = Storage.in(Path.of(arguments.text("data", "")))
                .withCache(arguments.number("cache", 1))
                .withLargeIndex(LINES);
        var mongo = EmbeddedMongo.start(storage, EmbeddedMongo.loopback(arguments.number("port", 0)));
        System.out.println(mongo.connectionString());
        new CountDownLatch(1).await();
    }
}
