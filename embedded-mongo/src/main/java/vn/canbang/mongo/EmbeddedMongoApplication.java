package vn.canbang.mongo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs the embedded server as a process of its own: {@code --port=27117 --data=.canbang/mongo --cache=256 --sync=true}. */
public final class EmbeddedMongoApplication {

    private EmbeddedMongoApplication() {}

    public static void main(String[] args) throws InterruptedException {
        // The library logs whole documents with its errors; without a logging provider it logs nothing.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            serve(new Arguments(args));
        } catch (EmbeddedMongoException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void serve(Arguments arguments) throws InterruptedException {
        var storage = Storage.in(Path.of(arguments.text("data", ".canbang/mongo")))
                .withCache(arguments.number("cache", Storage.DEFAULT_CACHE_MEGABYTES))
                .withSync(arguments.flag("sync", true));
        var mongo = EmbeddedMongo.start(storage, EmbeddedMongo.loopback(arguments.number("port", 27117)));
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "close"));
        System.out.println(
                "Embedded MongoDB is ready on " + mongo.connectionString() + ", data in " + storage.directory());
        new CountDownLatch(1).await();
    }
}
