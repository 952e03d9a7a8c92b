package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.feed.OutboxCollections;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/**
 * What was acknowledged is told, once, in order for each record, to whoever may read the feed; whatever the clock of the
 * service says, since the order of events rests on none.
 */
@ServiceTest
@Import(JumpingClock.class)
class FeedTests {

    private static final String NOTES = "/api/sample/v1/notes";
    private static final String FEED = "/api/sample/v1/feed";

    @LocalServerPort
    private int port;

    @Autowired
    private OutboxCollections collections;

    private Api officer() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
    }

    private Api agency() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/").roles("agency"));
    }

    private List<JsonNode> readAll() {
        return readUntil(Integer.MAX_VALUE, "?timeout=0");
    }

    /** Reads on until there are that many, or nothing more comes for as long as a reader may wait. */
    private List<JsonNode> readUntil(int count) {
        return readUntil(count, "?timeout=25000");
    }

    private List<JsonNode> readUntil(int count, String wait) {
        var events = new ArrayList<JsonNode>();
        var last = "";
        int before;
        do {
            before = events.size();
            var answer = agency().get(FEED + wait + last).expect(200);
            assertThat(answer.header("Content-Type")).startsWith("application/cloudevents-batch+json");
            answer.json().forEach(events::add);
            if (!events.isEmpty()) {
                last = "&lastEventId=" + events.getLast().path("id").asString();
            }
        } while (events.size() > before && events.size() < count);
        return events;
    }

    /** Otherwise what a crash left untold there would wait for the next change, and no index would find it. */
    @Test
    void looksForUntoldMeasuresAsWellAsForTheServicesOwnRecords() {
        assertThat(collections.names()).contains("measures");
    }

    @Test
    @Tag("S32")
    @Tag("S33")
    void tellsEveryAcknowledgedEventOnceAndInOrderWithSixteenWriters() throws Exception {
        var already = readAll().size();
        Callable<String> writeAndClose = () -> {
            var note = officer().post(NOTES, Map.of("text", "a")).expect(201);
            var id = note.json().path("id").asString();
            officer().ifMatch(note).post(NOTES + "/" + id + "/closing", null).expect(200);
            return id;
        };
        var written = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(16)) {
            var tasks = new ArrayList<Callable<String>>();
            for (var i = 0; i < 160; i++) {
                tasks.add(writeAndClose);
            }
            for (var id : pool.invokeAll(tasks)) {
                written.add(id.get());
            }
        }

        var events = readUntil(already + 320).stream()
                .filter(event -> written.contains(event.path("subject").asString()))
                .toList();

        assertThat(events).hasSize(320);
        assertThat(events).extracting(event -> event.path("id").asString()).doesNotHaveDuplicates();
        var open = new HashSet<String>();
        for (var event : events) {
            var subject = event.path("subject").asString();
            if (event.path("type").asString().contains("written")) {
                open.add(subject);
            } else {
                assertThat(open).contains(subject);
            }
        }
    }

    @Test
    @Tag("S15")
    void keepsTheFeedsOfTwoTenantsApart() {
        var note = officer().post(NOTES, Map.of("text", "của Bắc Giang")).expect(201);
        readUntil(1);

        var other = Api.at(port)
                .as(TestToken.in("cao-bang").unit("04/").roles("agency"))
                .get(FEED)
                .expect(200);

        assertThat(other.text()).doesNotContain(note.json().path("id").asString());
    }

    @Test
    @Tag("S10")
    void opensTheInternalFeedToServicesOnly() {
        agency().get("/internal/feed").expect(403);
        officer().get(FEED).expectProblem(403, "not_allowed");
        Api.at(port).as(TestToken.service("bac-giang")).get("/internal/feed").expect(200);
    }

    @Test
    @Tag("S27")
    void refusesAnUnknownLastEventId() {
        agency().get(FEED + "?lastEventId=" + UUID.randomUUID()).expectProblem(400, "invalid_request");
        agency().get(FEED + "?lastEventId=abc").expectProblem(400, "invalid_request");
    }
}
