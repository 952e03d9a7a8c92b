package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.Outbox;
import vn.canbang.starter.migration.Migrations;
import vn.canbang.starter.migration.V001_CreateFeeds;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.MovedClock;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** A record that cannot be told stops no other, and how much is untold can be seen for each province. */
@ServiceTest
class RelayTests {

    private static final Tenant BAC_GIANG = new Tenant("bac-giang");
    private static final Tenant CAO_BANG = new Tenant("cao-bang");
    /** Comes before every other record. */
    private static final UUID BROKEN = new UUID(0, 0);

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private V001_CreateFeeds createFeeds;

    private double backlog(Tenant tenant) {
        return meters.get("canbang.relay.backlog")
                .tag("tenant", tenant.slug())
                .gauge()
                .value();
    }

    @AfterEach
    void mend() {
        for (var tenant : List.of(BAC_GIANG, CAO_BANG)) {
            for (var collection : List.of("notes", "measures")) {
                tenants.run(tenant, () -> mongo.getCollection(collection).deleteMany(new Document("ofThisTest", true)));
            }
        }
    }

    /** A record with one event that is not told yet; of an unknown stream it never can be. */
    private Document untold(UUID id, String stream) {
        var event = new Document("eventId", UUID.randomUUID())
                .append("stream", stream)
                .append("type", "vn.canbang.sample.note-written.v1")
                .append("time", Date.from(MovedClock.START))
                .append("data", "{}");
        return new Document("_id", id)
                .append("ofThisTest", true)
                .append("pending", true)
                .append("outbox", List.of(event));
    }

    private void store(Tenant tenant, String collection, List<Document> records) {
        tenants.run(tenant, () -> mongo.getCollection(collection).insertMany(records));
    }

    private void tellAllExceptTheBroken(Tenant tenant) {
        assertThatThrownBy(() -> tenants.run(tenant, outbox::tellAll)).isInstanceOf(IllegalArgumentException.class);
    }

    private long told(Tenant tenant, List<Document> records) {
        var subjects = records.stream()
                .map(document -> document.get("_id", UUID.class).toString())
                .toList();
        return tenants.call(
                tenant,
                () -> mongo.getCollection(Stream.INTERNAL.collection())
                        .countDocuments(new Document("subject", new Document("$in", subjects))));
    }

    @Test
    void tellsTheOthersAndCountsTheOneThatItCannotTell() {
        store(BAC_GIANG, "notes", List.of(untold(BROKEN, "NOWHERE")));
        var note = Api.at(port)
                .as(TestToken.in("bac-giang").unit("24/213/07220/").roles("data_entry"))
                .post("/api/sample/v1/notes", Map.of("text", "a"))
                .expect(201);
        var id = UUID.fromString(note.json().path("id").asString());

        tellAllExceptTheBroken(BAC_GIANG);
        tenants.run(CAO_BANG, outbox::tellAll);

        var told = tenants.call(
                BAC_GIANG, () -> mongo.getCollection("feed").countDocuments(new Document("subject", id.toString())));
        assertThat(told).isEqualTo(1);
        assertThat(backlog(BAC_GIANG)).isEqualTo(1);
        assertThat(backlog(CAO_BANG)).isZero();
    }

    /** Half-way: in the feed already, not yet taken off its record; and beside one that joined it meanwhile. */
    @Test
    void tellsAnEventOnceThatAnotherRelayHadToldBefore() {
        var notes = IntStream.range(0, 20)
                .mapToObj(_ -> untold(UUID.randomUUID(), "INTERNAL"))
                .toList();
        store(CAO_BANG, "notes", notes);
        tenants.run(CAO_BANG, outbox::tellAll);
        tenants.run(CAO_BANG, () -> {
            mongo.getCollection("notes").deleteMany(new Document("ofThisTest", true));
            mongo.getCollection("notes").insertMany(notes);
        });

        tenants.run(CAO_BANG, outbox::tellAll);

        assertThat(told(CAO_BANG, notes)).isEqualTo(20);
        var left = tenants.call(
                CAO_BANG,
                () -> mongo.getCollection("notes")
                        .countDocuments(new Document("ofThisTest", true).append("pending", true)));
        assertThat(left).isZero();
    }

    @Test
    void goesOnPastAWholePageOfRecordsThatItCannotTell() {
        var broken = LongStream.rangeClosed(1, 200)
                .mapToObj(number -> untold(new UUID(0, number), "NOWHERE"))
                .toList();
        var behind = List.of(untold(new UUID(0, 201), "INTERNAL"));
        store(CAO_BANG, "notes", broken);
        store(CAO_BANG, "notes", behind);

        tellAllExceptTheBroken(CAO_BANG);

        assertThat(told(CAO_BANG, behind)).isEqualTo(1);
    }

    @Test
    void tellsAllRecordsOfAKindWhateverCannotBeToldOfAnother() {
        var notes = IntStream.range(0, 601)
                .mapToObj(_ -> untold(UUID.randomUUID(), "INTERNAL"))
                .toList();
        store(CAO_BANG, "measures", List.of(untold(BROKEN, "NOWHERE")));
        store(CAO_BANG, "notes", notes);

        tellAllExceptTheBroken(CAO_BANG);

        assertThat(told(CAO_BANG, notes)).isEqualTo(601);
    }

    @Test
    void givesRecordsOfALaterKindTheirIndexAtTheNextStart() {
        tenants.run(BAC_GIANG, () -> mongo.indexOps("notes").dropIndex("pending"));

        var nextStart = new Migrations(() -> mongo, () -> List.of(createFeeds), java.time.Clock.systemUTC());
        Tenants.callUnprepared(BAC_GIANG, () -> {
            nextStart.accept(BAC_GIANG);
            return true;
        });

        var indexes = tenants.call(BAC_GIANG, () -> mongo.indexOps("notes").getIndexInfo());
        assertThat(indexes).extracting(index -> index.getName()).contains("pending");
    }
}
