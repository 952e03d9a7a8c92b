package vn.canbang.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A running embedded MongoDB server; close it to stop it. */
public final class EmbeddedMongo implements AutoCloseable {

    private static final int THREADS_THAT_ACCEPT = 1;
    private static final int THREADS_THAT_SERVE = 16;

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedMongo(MongoServer server) {
        this.server = server;
        this.address = server.getLocalAddress();
    }

    /** A server in memory on a free port of the loopback interface. */
    public static EmbeddedMongo inMemory() {
        return start(Storage.inMemory(), loopback(0));
    }

    /** A server over a data directory on the loopback interface; port 0 takes a free one. */
    public static EmbeddedMongo start(Path directory, int port) {
        return start(Storage.in(directory), loopback(port));
    }

    /** A server over the given storage. Refuses a busy port and a data directory in use with an {@link EmbeddedMongoException}. */
    public static EmbeddedMongo start(Storage storage, InetSocketAddress address) {
        return serve(new TaughtBackend(DurableStore.open(storage)), address);
    }

    static EmbeddedMongo serve(TaughtBackend backend, InetSocketAddress address) {
        var server = new MongoServer(backend);
        try {
            server.bind(address, THREADS_THAT_ACCEPT, THREADS_THAT_SERVE);
        } catch (Exception e) {
            backend.close();
            throw new EmbeddedMongoException(reason(address, e), e);
        }
        return new EmbeddedMongo(server);
    }

    private static String reason(InetSocketAddress address, @Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port " + address.getPort() + " is in use by another process.";
            }
        }
        return "The server cannot listen on " + address + ".";
    }

    static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    public InetSocketAddress address() {
        return address;
    }

    public String connectionString() {
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
