package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The server's commands: what mongo-java-server answers already, under one lock with its commit, and what it had to be taught. */
final class TaughtBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "ping",
            "ismaster",
            "buildinfo",
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "dbstats",
            "collstats",
            "serverstatus",
            "endsessions");

    private static final Duration EXPIRY = Duration.ofMinutes(1);
    private static final Duration COMPACTION = Duration.ofSeconds(2);
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final Housekeeping housekeeping = new Housekeeping();
    private final DurableStore store;

    TaughtBackend(DurableStore store) {
        this.store = store;
        super(store.mvStore());
        store.opened();
        housekeeping.every(EXPIRY, this::removeExpired);
        housekeeping.every(COMPACTION, store::compact);
        housekeeping.every(SETTLING, store::settle);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new TaughtDatabase(databaseName, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello" -> hello(channel, databaseName);
            case "listdatabases" -> store.reading(this::databases);
            case "renamecollection" -> throw Refusals.notSupported(command);
            case "aggregate" -> aggregate(channel, databaseName, query);
            case String name
            when READS.contains(name) ->
                store.reading(() -> super.handleCommand(channel, databaseName, command, query));
            default -> store.changing(() -> super.handleCommand(channel, databaseName, command, query));
        };
    }

    private Document hello(Channel channel, String databaseName) {
        var answer = super.handleCommand(channel, databaseName, "ismaster", new Document("ismaster", 1));
        answer.remove("ismaster");
        answer.remove("ok");
        answer.append("isWritablePrimary", true).append("readOnly", false);
        Utils.markOkay(answer);
        return answer;
    }

    /** The library would open every database a second time to list it. */
    private Document databases() {
        var databases = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name)
                        .append("empty", resolveDatabase(name).isEmpty()))
                .toList();
        var answer = new Document("databases", databases);
        Utils.markOkay(answer);
        return answer;
    }

    private Document aggregate(Channel channel, String databaseName, Document query) {
        var pipeline = String.valueOf(query.get("pipeline"));
        if (mentions(pipeline, "$out", "$merge")) {
            return store.changing(() -> aggregateCopies(channel, databaseName, query));
        }
        // These change nested documents in place, so they work on copies.
        return store.reading(() -> mentions(pipeline, "$addFields", "includeArrayIndex", "depthField")
                ? aggregateCopies(channel, databaseName, query)
                : super.handleCommand(channel, databaseName, "aggregate", query));
    }

    private static boolean mentions(String pipeline, String... words) {
        return Stream.of(words).anyMatch(pipeline::contains);
    }

    private Document aggregateCopies(Channel channel, String databaseName, Document query) {
        return ScopedValue.where(IndexedCollection.COPYING, true)
                .call(() -> super.handleCommand(channel, databaseName, "aggregate", query));
    }

    /** Removes documents that have had their time, as the real server does every minute. */
    void removeExpired() {
        for (var name : listDatabaseNames()) {
            if (resolveDatabase(name) instanceof TaughtDatabase database) {
                store.changing(() -> {
                    database.removeExpired(getClock().instant());
                    return true;
                });
            }
        }
    }

    @Override
    public void close() {
        housekeeping.close();
        store.close();
        super.close();
    }
}
