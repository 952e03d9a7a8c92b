package vn.canbang.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Set;

/** The server's commands: what mongo-java-server answers already, under one lock with its commit, and what it had to be taught. */
final class TaughtBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "ping",
            "hello",
            "ismaster",
            "buildinfo",
            "find",
            "count",
            "distinct",
            "getmore",
            "listcollections",
            "listindexes");

    private final DurableStore store;

    TaughtBackend(DurableStore store) {
        this.store = store;
        super(store.mvStore());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (command.equals("hello")) {
            return hello(channel, databaseName);
        }
        if (READS.contains(command.toLowerCase(java.util.Locale.ROOT))) {
            return store.reading(() -> super.handleCommand(channel, databaseName, command, query));
        }
        return store.changing(() -> super.handleCommand(channel, databaseName, command, query));
    }

    private Document hello(Channel channel, String databaseName) {
        var answer = super.handleCommand(channel, databaseName, "ismaster", new Document("ismaster", 1));
        answer.remove("ismaster");
        answer.remove("ok");
        answer.append("isWritablePrimary", true).append("readOnly", false);
        Utils.markOkay(answer);
        return answer;
    }

    @Override
    public void close() {
        store.close();
        super.close();
    }
}
