package vn.canbang.directory;

import static org.awaitility.Awaitility.await;
import static vn.canbang.directory.Province.API;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** A province made for one test that lives through a reform, with what stands in it. */
final class Reform {

    static final String BASE = API + "/reorganisations";

    private final int port;
    private final RecordingIdentity identity;
    private final String slug;
    private final String code;
    final Province province;

    private Reform(int port, RecordingIdentity identity, String code, String today) {
        this.port = port;
        this.identity = identity;
        this.slug = "sap-xep-" + UUID.randomUUID().toString().substring(0, 8);
        this.code = code;
        this.province = Province.made(port, identity, slug, code, today);
    }

    static Reform in(int port, RecordingIdentity identity, String code, String today) {
        return new Reform(port, identity, code, today);
    }

    String slug() {
        return slug;
    }

    Api administrator() {
        return province.as(province.administrator());
    }

    Api leader() {
        return province.as(province.officer(code + "/", "leader").subject("leader-of-" + code));
    }

    Api branch() {
        return province.as(province.officer(code + "/", "population_officer"));
    }

    void shiftTo(String today) {
        Api.at(port)
                .as(TestToken.operator())
                .post(API + "/tenants/" + slug + "/today-shift", Map.of("today", today))
                .expect(200);
    }

    UUID organisation(String name, String kind, String unit, String validFrom) {
        var body =
                new HashMap<String, Object>(Map.of("name", name, "kind", kind, "unit", unit, "validFrom", validFrom));
        if (kind.equals("school")) {
            body.put("schoolKind", "primary");
        }
        return id(administrator().post(API + "/organisations", body).expect(201));
    }

    UUID person(String name, UUID organisation, String... roles) {
        var person = Province.person(name, userName(name), organisation, roles);
        var entered = administrator().post(API + "/people", person).expect(201);
        return UUID.fromString(entered.json().at("/person/id").asString());
    }

    String userName(String name) {
        return slug + "." + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    }

    UUID village(String name, String commune) {
        return id(branch().post(
                        API + "/villages",
                        Map.of("name", name, "kind", "thon", "commune", commune, "validFrom", "2010-01-01"))
                .expect(201));
    }

    UUID clinic(String name, String commune, String openedOn) {
        var body = Province.clinic(name, commune, name);
        body.put("openedOn", openedOn);
        return id(branch().post(API + "/facilities", body).expect(201));
    }

    UUID doctor(String name, UUID facility, String from) {
        var body = new HashMap<>(Province.doctor(name, name, facility.toString()));
        body.put("from", from);
        return id(branch().post(API + "/providers", body).expect(201));
    }

    Answer plan(String day) {
        return administrator().post(BASE, Map.of("effectiveOn", day)).expect(201);
    }

    Answer choose(UUID reform, UUID body, UUID successor) {
        return send(administrator(), reform, "successors", Map.of("organisation", body, "successor", successor));
    }

    /** Sends an act about a reorganisation in the version that stands now. */
    Answer send(Api as, UUID reform, String act, @Nullable Object body) {
        var seen = as.get(BASE + "/" + reform).expect(200);
        return as.ifMatch(seen).post(BASE + "/" + reform + "/" + act, body);
    }

    /** Carries it out and waits until that is done. */
    void carryOut(UUID reform) {
        send(administrator(), reform, "execution", null).expect(200);
        awaitState(reform, "carried_out");
    }

    /** Plans, confirms and carries out what changes on a day, where nothing has to be chosen. */
    void liveThrough(String day) {
        var reform = id(plan(day));
        send(leader(), reform, "confirmation", null).expect(200);
        shiftTo(day);
        carryOut(reform);
    }

    void awaitState(UUID reform, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> Assertions.assertThat(view(reform).at("/state").asString())
                                .isEqualTo(state));
    }

    JsonNode view(UUID reform) {
        return administrator().get(BASE + "/" + reform).expect(200).json();
    }

    List<JsonNode> list(Api as, UUID reform, String name) {
        return as.get(BASE + "/" + reform + "/" + name + "?limit=200")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    JsonNode record(String kind, UUID id) {
        var as = kind.equals("people") ? administrator() : branch();
        return as.get(API + "/" + kind + "/" + id).expect(200).json();
    }

    String placeOf(String kind, UUID id) {
        return record(kind, id).at("/responsible").asString();
    }

    /** The unit that somebody's sign-in names. */
    String signedInAt(String name) {
        var projection = identity.of(userName(name)).projection();
        var active = projection == null ? null : projection.active();
        return active == null ? "" : active.unit();
    }

    static UUID id(Answer made) {
        return UUID.fromString(made.json().at("/id").asString());
    }
}
