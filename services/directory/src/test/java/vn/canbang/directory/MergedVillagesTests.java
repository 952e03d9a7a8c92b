package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/** Villages are merged into one of them, or into a new one; what was recorded of the others stays theirs. */
@DirectoryTest
class MergedVillagesTests {

    private static final String SLUG = "nhap-thon";
    private static final String COMMUNE = "24/213/07201/";
    private static final String SIBLING = "24/213/07207/";
    private static final String LAST_DAY = "2024-09-30";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private List<FeedSubscription> subscriptions;

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, SLUG, "24", "2024-10-01");
    }

    @Test
    void twoVillagesGoIntoANewOneOfTheirCommune() {
        var first = village("Đông", COMMUNE, "2010-01-01");
        var second = village("Tây", COMMUNE, "2010-01-01");
        var goingOn = village("Đông Tây", COMMUNE, "2024-10-01");

        var view =
                merge(officer(), goingOn, LAST_DAY, first, second).expect(200).json();

        assertThat(view.at("/merged").valueStream().map(each -> each.at("/name").asString()))
                .containsExactlyInAnyOrder("thôn Đông", "thôn Tây");
        for (var gone : List.of(first, second)) {
            var old = read(gone);
            assertThat(old.at("/validTo").asString()).isEqualTo(LAST_DAY);
            assertThat(old.at("/successor/village").asString()).isEqualTo(goingOn);
            assertThat(old.at("/successor/name").asString()).isEqualTo("thôn Đông Tây");
            assertThat(old.at("/actions")
                            .valueStream()
                            .map(act -> act.at("/name").asString()))
                    .containsExactly("name_correction");
        }
        assertThat(listed("2024-09-30")).contains(first, second).doesNotContain(goingOn);
        assertThat(listed("2024-10-01")).contains(goingOn).doesNotContain(first, second);
        var told = province.as(province.service())
                .get("/internal/villages")
                .expect(200)
                .json();
        assertThat(told.valueStream()
                        .filter(each -> each.at("/successorId").asString("").equals(goingOn))
                        .map(each -> each.at("/validTo").asString()))
                .containsExactly(LAST_DAY, LAST_DAY);
    }

    @Test
    void aVillageMayGoOnUnderItsOwnName() {
        var small = village("Bé", COMMUNE, "2010-01-01");
        var goingOn = village("Lớn", COMMUNE, "2010-01-01");

        merge(officer(), goingOn, LAST_DAY, small).expect(200);

        assertThat(read(goingOn).has("validTo")).isFalse();
        merge(officer(), goingOn, LAST_DAY, small).expectProblem(409, "village_ended");
        merge(officer(), small, LAST_DAY, goingOn).expectProblem(409, "village_ended");
    }

    /** As after a crash between the two writes: the village that goes on knows of it, the other one does not yet. */
    @Test
    @Tag("S32")
    void whoHasNotEndedYetEndsByWhatIsTold() {
        var gone = village("Cũ", COMMUNE, "2010-01-01");
        var goingOn = village("Mới", COMMUNE, "2010-01-01");
        merge(officer(), goingOn, LAST_DAY, gone).expect(200);
        var villages = mongo.getDatabase("directory_" + SLUG).getCollection("villages");
        villages.updateOne(
                new Document("_id", UUID.fromString(gone)),
                new Document("$unset", new Document("lastDay", "").append("mergers", "")));

        tenants.run(
                new Tenant(SLUG),
                () -> subscriptions.stream()
                        .filter(subscription -> subscription.name().equals("merged-villages"))
                        .forEach(subscription -> subscription.handler().on(changed(goingOn))));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(read(gone).at("/validTo").asString()).isEqualTo(LAST_DAY));
    }

    @Test
    @Tag("S12")
    @Tag("S14")
    void onlyVillagesOfOneCommuneThatTheCallerSeesAreMerged() {
        var goingOn = village("Trong", COMMUNE, "2010-01-01");
        var other = village("Khác", COMMUNE, "2010-01-01");
        var elsewhere = village("Ngoài", SIBLING, "2010-01-01");
        var body = Map.of("villages", List.of(other), "lastDay", LAST_DAY);
        var path = API + "/villages/" + goingOn + "/merger";

        merge(officer(), goingOn, LAST_DAY, elsewhere).expectProblem(422, "village_unknown");
        merge(officer(), goingOn, LAST_DAY, UUID.randomUUID().toString()).expectProblem(422, "village_unknown");
        merge(branch(), goingOn, LAST_DAY, elsewhere).expectProblem(422, "village_elsewhere");
        merge(officer(), goingOn, LAST_DAY, goingOn).expectProblem(422, "village_elsewhere");
        merge(officer(), goingOn, "2009-12-31", other).expectProblem(422, "ends_before_beginning");
        merge(officer(), goingOn, LAST_DAY).expectProblem(400, "invalid_request");
        province.as(province.officer(SIBLING, "data_entry"))
                .with("If-Match", "\"0\"")
                .post(path, body)
                .expectProblem(404, "not_found");
        province.as(province.officer("24/", "auditor"))
                .with("If-Match", "\"0\"")
                .post(path, body)
                .expectProblem(403, "not_allowed");
        var later = village("Sau", COMMUNE, "2024-10-01");
        merge(officer(), later, "2024-09-01", other).expectProblem(422, "village_begins_later");
        assertThat(read(other).has("validTo")).isFalse();
    }

    private static CloudEvent changed(String village) {
        return new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "/directory/" + SLUG,
                "vn.canbang.directory.village-changed.v1",
                village,
                Instant.EPOCH,
                SLUG,
                "application/json",
                JsonNodeFactory.instance.objectNode());
    }

    private String village(String name, String commune, String from) {
        return branch().post(
                        API + "/villages", Map.of("name", name, "kind", "thon", "commune", commune, "validFrom", from))
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }

    private Answer merge(Api by, String into, String lastDay, String... others) {
        var path = API + "/villages/" + into;
        return by.ifMatch(by.get(path)).post(path + "/merger", Map.of("villages", List.of(others), "lastDay", lastDay));
    }

    private JsonNode read(String village) {
        return officer().get(API + "/villages/" + village).expect(200).json();
    }

    private List<String> listed(String on) {
        return officer()
                .get(API + "/villages?limit=200&on=" + on)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(each -> each.at("/id").asString())
                .toList();
    }

    private Api officer() {
        return province.as(province.officer(COMMUNE, "data_entry"));
    }

    private Api branch() {
        return province.as(province.officer("24/", "population_officer"));
    }
}
