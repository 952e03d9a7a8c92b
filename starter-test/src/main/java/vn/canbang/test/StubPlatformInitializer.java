package vn.canbang.test;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the service under test at the stub platform and at empty test databases. */
public class StubPlatformInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final String mongo;

    public StubPlatformInitializer() {
        this(TestMongo.uri());
    }

    /** With a server of its own, for a service beside others of its kind: the databases of the others stay. */
    public StubPlatformInitializer(String mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var stub = StubPlatform.get().url();
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + mongo,
                        "canbang.public-url=" + TestToken.PUBLIC_URL,
                        "canbang.keycloak-url=" + stub,
                        "canbang.client-secret=for-tests-only",
                        "canbang.peers.directory=" + stub,
                        "canbang.peers.commitments=" + stub,
                        "canbang.peers.reporting=" + stub,
                        "management.server.port=0")
                .applyTo(context);
        dropDatabasesOf(context.getEnvironment().getProperty("canbang.service", "none"));
    }

    private void dropDatabasesOf(String service) {
        try (var client = MongoClients.create(mongo)) {
            for (var name : client.listDatabaseNames().into(new ArrayList<>())) {
                if (name.startsWith(service + "_")) {
                    client.getDatabase(name).drop();
                }
            }
        }
    }
}
