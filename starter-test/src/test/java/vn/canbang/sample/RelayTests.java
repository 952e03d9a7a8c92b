package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.feed.Relay;
import vn.canbang.starter.migration.Migrations;
import vn.canbang.starter.migration.V001_CreateFeeds;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
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
    private Relay relay;

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
        tenants.run(BAC_GIANG, () -> mongo.getCollection("notes").deleteOne(new Document("_id", BROKEN)));
    }

    private void breakARecord() {
        var outbox = List.of(new Document("eventId", UUID.randomUUID()).append("stream", "NOWHERE"));
        tenants.run(
                BAC_GIANG,
                () -> mongo.getCollection("notes")
                        .insertOne(new Document("_id", BROKEN)
                                .append("pending", true)
                                .append("outbox", outbox)));
    }

    @Test
    void tellsTheOthersAndCountsTheOneThatItCannotTell() {
        breakARecord();
        var note = Api.at(port)
                .as(TestToken.in("bac-giang").unit("24/213/07220/").roles("data_entry"))
                .post("/api/sample/v1/notes", Map.of("text", "a"))
                .expect(201);
        var id = UUID.fromString(note.json().path("id").asString());

        assertThatThrownBy(() -> tenants.run(BAC_GIANG, relay::tellAll)).isInstanceOf(IllegalArgumentException.class);
        tenants.run(CAO_BANG, relay::tellAll);

        var told = tenants.call(
                BAC_GIANG, () -> mongo.getCollection("feed").countDocuments(new Document("subject", id.toString())));
        assertThat(told).isEqualTo(1);
        assertThat(backlog(BAC_GIANG)).isEqualTo(1);
        assertThat(backlog(CAO_BANG)).isZero();
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
