package vn.canbang.starter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.canbang.mongo.EmbeddedMongo;
import vn.canbang.starter.MovedClock;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.mongo.TenantDatabaseFactory;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.tenant.Tenants;

/** A bad event stops its own consumer only until it is well, and everybody can see that it does. */
@ExtendWith(OutputCaptureExtension.class)
class FeedConsumptionTests {

    private final MovedClock clock = new MovedClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicReference<@Nullable Error> trouble = new AtomicReference<>();
    private final List<CloudEvent> events =
            IntStream.rangeClosed(1, 3).mapToObj(this::event).toList();
    private final Tenants tenants = new Tenants(tenant -> {});

    /** Of nobody else's, on whatever server. */
    private final String service = "feeds-" + UUID.randomUUID().toString().substring(0, 8);

    private @Nullable EmbeddedMongo mongo;
    private MongoClient client;
    private FeedConsumption consumption;

    @BeforeEach
    void start() {
        var given = System.getenv("MONGODB_URI");
        var uri = given == null || given.isBlank() ? embedded().connectionString() : given;
        client = MongoClients.create(com.mongodb.MongoClientSettings.builder()
                .applyConnectionString(new com.mongodb.ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        var province = new TenantInfo("bac-giang", "Bắc Giang", "24", true, 0, false, null);
        new TenantRefresh(tenants, () -> List.of(province), client, service, Duration.ofMinutes(1)).refresh();
        consumption = consuming(FeedSubscription.to("directory", Stream.INTERNAL, "facilities", this::handle));
    }

    private FeedConsumption consuming(FeedSubscription subscription) {
        return new FeedConsumption(
                List.of(subscription),
                this::after,
                new FeedPositions(new TenantDatabaseFactory(client, service)),
                tenants,
                clock,
                meters);
    }

    @AfterEach
    void stop() {
        consumption.stop();
        for (var tenant : List.of("platform", "bac-giang")) {
            client.getDatabase(service + "_" + tenant).drop();
        }
        client.close();
        if (mongo != null) {
            mongo.close();
        }
    }

    private EmbeddedMongo embedded() {
        var started = EmbeddedMongo.inMemory();
        mongo = started;
        return started;
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private CloudEvent event(int number) {
        return new CloudEvent(
                new UUID(0, number).toString(),
                "/directory/bac-giang",
                "test",
                "x",
                MovedClock.START,
                "bac-giang",
                JsonNodeFactory.instance.objectNode());
    }

    private void handle(CloudEvent event) {
        var failure = trouble.get();
        if (failure != null && event.id().equals(events.get(1).id())) {
            tries.incrementAndGet();
            throw failure;
        }
        handled.add(event.id());
    }

    private List<CloudEvent> after(FeedSubscription subscription, @Nullable UUID last) {
        return events.stream()
                .filter(event -> last == null || event.id().compareTo(last.toString()) > 0)
                .toList();
    }

    private double stuckSeconds() {
        return meters.get("canbang.feed.stuck")
                .tags("subscription", "facilities", "tenant", "bac-giang")
                .gauge()
                .value();
    }

    private Status health() {
        var health = new FeedHealth(consumption).health();
        return health.getStatus();
    }

    @Test
    void triesABadEventUntilItIsWellAndThenGoesOnInOrder() {
        trouble.set(new AssertionError("a bad event"));
        consumption.start();
        eventually().until(() -> tries.get() >= 2);

        trouble.set(null);

        eventually()
                .untilAsserted(() -> assertThat(handled)
                        .containsExactlyElementsOf(
                                events.stream().map(CloudEvent::id).toList()));
    }

    @Test
    void givesManyEventsTogetherToAHandlerThatTakesThem() {
        var pages = new CopyOnWriteArrayList<Integer>();
        consumption = consuming(FeedSubscription.inPages("directory", Stream.INTERNAL, "facilities", page -> {
            pages.add(page.size());
            page.forEach(this::handle);
        }));

        consumption.start();

        eventually().until(() -> handled.size() == 3);
        assertThat(pages).containsExactly(3);
    }

    @Test
    void triesEachEventAloneWhenOneOfThemStandsInTheWayAndNamesIt(CapturedOutput output) {
        trouble.set(new AssertionError("a bad event"));
        consumption = consuming(FeedSubscription.inPages(
                "directory", Stream.INTERNAL, "facilities", page -> page.forEach(this::handle)));
        consumption.start();
        eventually().until(() -> tries.get() >= 3);
        assertThat(handled).containsOnly(events.getFirst().id());
        assertThat(output.toString()).contains("at event " + events.get(1).id());

        trouble.set(null);

        eventually().until(() -> handled.contains(events.getLast().id()));
    }

    @Test
    void saysHowLongAConsumerIsStuckInItsMetricAndItsHealth() {
        trouble.set(new StackOverflowError());
        consumption.start();
        eventually().until(() -> tries.get() >= 2);
        clock.move(Duration.ofSeconds(90));

        eventually().untilAsserted(() -> assertThat(stuckSeconds()).isEqualTo(90));
        assertThat(health()).isEqualTo(FeedHealth.STUCK);

        trouble.set(null);
        eventually().untilAsserted(() -> assertThat(stuckSeconds()).isZero());
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void logsACauseOnceHoweverOftenItTries(CapturedOutput output) {
        trouble.set(new AssertionError("the same cause"));
        consumption.start();
        eventually().until(() -> tries.get() >= 3);
        trouble.set(new AssertionError("another cause"));
        eventually().until(() -> output.toString().contains("another cause"));
        var before = tries.get();
        eventually().until(() -> tries.get() > before + 1);

        assertThat(output.toString().split("will try again until it is", -1)).hasSize(3);
    }

    @Test
    void startsAgainAFollowerThatDied() {
        trouble.set(new InternalError("of the virtual machine"));
        consumption.start();
        eventually().dontCatchUncaughtExceptions().until(() -> tries.get() >= 1);

        trouble.set(null);

        eventually()
                .dontCatchUncaughtExceptions()
                .untilAsserted(() -> assertThat(handled).hasSize(3));
    }
}
