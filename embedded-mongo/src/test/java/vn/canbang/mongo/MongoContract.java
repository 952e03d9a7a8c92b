package vn.canbang.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Every behaviour of MongoDB that the services rely on; it holds on the embedded server and on a real one. */
abstract class MongoContract
        implements WritingContract,
                ReadingContract,
                NamedIdsContract,
                AggregatingContract,
                IndexContract,
                IndexBuildContract,
                IndexedUpdateContract,
                IndexedQueryContract,
                SearchContract {

    private @Nullable MongoClient client;
    private @Nullable MongoDatabase database;

    abstract String connectionString();

    @BeforeEach
    void open() {
        var separator = connectionString().contains("?") ? "&" : "/?";
        client = MongoClients.create(connectionString() + separator + "uuidRepresentation=standard");
        database = client.getDatabase("contract_" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterEach
    void close() {
        if (client != null) {
            database().drop();
            client.close();
        }
    }

    @Override
    public MongoDatabase database() {
        return Objects.requireNonNull(database);
    }
}
