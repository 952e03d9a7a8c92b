package vn.canbang.gateway;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.canbang.mongo.EmbeddedMongo;

/** What stands around the gateway in its tests. A real MongoDB takes the place of the embedded one when there is one. */
@TestConfiguration(proxyBeanMethods = false)
class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final StubKeycloak KEYCLOAK = new StubKeycloak();
    static final StubService SERVICE = new StubService();
    static final MovableClock CLOCK = new MovableClock();

    private static final String REAL_MONGO = System.getenv("MONGODB_URI");

    @Bean
    @Primary
    Clock movableClock() {
        return CLOCK;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "canbang.keycloak-url=" + KEYCLOAK.address(),
                        "canbang.directory-url=" + SERVICE.address(),
                        "canbang.commitments-url=" + SERVICE.address(),
                        "canbang.reporting-url=http://127.0.0.1:1",
                        "spring.mongodb.database=gateway_tests",
                        "spring.mongodb.uri=" + (REAL_MONGO == null ? Mongo.SERVER.connectionString() : REAL_MONGO))
                .applyTo(context);
    }

    /** Started only when it is needed. */
    private static final class Mongo {

        static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    }

    static void reset() {
        KEYCLOAK.reset();
        SERVICE.reset();
        CLOCK.reset();
    }
}
