package vn.canbang.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** A province made for a test, and its people. */
final class Province {

    static final String API = "/api/directory/v1";

    private final int port;
    private final RecordingIdentity identity;
    private final String slug;
    private final String code;

    private Province(int port, RecordingIdentity identity, String slug, String code) {
        this.port = port;
        this.identity = identity;
        this.slug = slug;
        this.code = code;
    }

    static Province made(int port, RecordingIdentity identity, String slug, String code, String today) {
        var province = new Province(port, identity, slug, code);
        province.make(today).expect(201);
        return province;
    }

    private Answer make(String today) {
        return Api.at(port)
                .as(TestToken.operator())
                .with("Idempotency-Key", "make-" + slug)
                .post(API + "/tenants", tenant(slug, code, today));
    }

    /** Moves the province's date. */
    void shiftTo(String today) {
        Api.at(port)
                .as(TestToken.operator())
                .post(API + "/tenants/" + slug + "/today-shift", Map.of("today", today))
                .expect(200);
    }

    static Map<String, Object> tenant(String slug, String code, String today) {
        return Map.of(
                "slug",
                slug,
                "name",
                "Tỉnh thử " + slug,
                "provinceCode",
                code,
                "demonstration",
                true,
                "today",
                today,
                "administrator",
                Map.of("name", "Quản Trị Viên", "username", slug + ".quantri"));
    }

    Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    TestToken administrator() {
        return TestToken.in(slug)
                .subject(identity.idOf(slug + ".quantri"))
                .unit(code + "/")
                .line()
                .roles("tenant_admin");
    }

    /** Somebody of a line organisation at a unit. */
    TestToken officer(String unit, String... roles) {
        return TestToken.in(slug).subject("officer-" + unit).unit(unit).line().roles(roles);
    }

    /** Somebody of an own organisation of the province. */
    TestToken ofOwn(UUID organisation, String... roles) {
        return TestToken.in(slug)
                .subject("own-" + organisation)
                .unit(code + "/")
                .own(organisation)
                .roles(roles);
    }

    TestToken service() {
        return TestToken.service(slug);
    }

    /** Everything that other services were told of the province, page by page. */
    Stream<JsonNode> feed() {
        var told = new ArrayList<JsonNode>();
        while (true) {
            var after = told.isEmpty()
                    ? ""
                    : "?lastEventId=" + told.getLast().path("id").asString();
            var page = as(service()).get("/internal/feed" + after).expect(200).json();
            if (page.isEmpty()) {
                return told.stream();
            }
            page.forEach(told::add);
        }
    }

    UUID organisation(String name, String kind, String unit) {
        var made = as(administrator())
                .post(
                        API + "/organisations",
                        Map.of("name", name, "kind", kind, "unit", unit, "validFrom", "2020-01-01"))
                .expect(201);
        return UUID.fromString(made.json().at("/id").asString());
    }

    static Map<String, Object> clinic(String name, String commune, String licence) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("kind", "specialist_clinic");
        body.put("serviceKinds", List.of("ultrasound", "gynaecology"));
        body.put("ownership", "private");
        body.put("commune", commune);
        body.put("operatingLicenceNo", licence);
        body.put("openedOn", "2020-03-01");
        return body;
    }

    static Map<String, Object> doctor(String name, String licence, String facility) {
        return Map.of(
                "fullName",
                name,
                "title",
                "doctor",
                "practiceLicenceNo",
                licence,
                "facilityId",
                facility,
                "serviceKinds",
                List.of("ultrasound"),
                "from",
                "2021-05-01");
    }

    static Map<String, Object> person(String name, String username, UUID organisation, String... roles) {
        return Map.of(
                "name",
                name,
                "username",
                username,
                "appointments",
                List.of(Map.of("organisationId", organisation, "roles", List.of(roles), "validFrom", "2024-01-01")));
    }
}
