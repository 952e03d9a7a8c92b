package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;
import static vn.canbang.directory.Province.clinic;
import static vn.canbang.directory.Province.doctor;
import static vn.canbang.directory.Province.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** Whoever changes a record names the version that they saw; the few acts that look at none are named here. */
@DirectoryTest
@Tag("S17")
class SeenVersionTests {

    private static final String COMMUNE = "24/213/07201/";

    /** A secret is made anew, a brake pulled, a day set, a register called complete, whatever else was changed meanwhile. */
    private static final Set<String> ACTS = Set.of(
            "/people/{id}/password",
            "/agencies/{id}/secret",
            "/imports/{kind}",
            "/imports/{kind}/marked",
            "/setup/{step}/confirmation",
            "/tenants/{slug}/today-shift",
            "/tenants/{slug}/suspension",
            "/tenants/{slug}/resumption",
            "/tenants/{slug}/sealing",
            "/tenants/{slug}/unsealing");

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private String mark;
    private Api officer;
    private Api admin;
    private Api dpo;

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, "ban-ghi", "24", "2024-10-01");
        mark = UUID.randomUUID().toString();
        officer = province.as(province.officer(COMMUNE, "data_entry"));
        admin = province.as(province.administrator());
        dpo = province.as(province.officer("24/", "dpo"));
    }

    @Test
    void everyChangeOfARecordNeedsTheVersionSeenAndRefusesAnOldOne() throws IOException {
        var changes = changes();

        assertThat(changes.stream().map(Change::route).collect(Collectors.toSet()))
                .isEqualTo(routesOfRecords());
        for (var change : changes) {
            change.by().post(change.path(), change.body()).expectProblem(428, "version_required");
            change.by()
                    .with("If-Match", "\"99\"")
                    .post(change.path(), change.body())
                    .expectProblem(412, "stale_version");
        }
    }

    private List<Change> changes() {
        var facility = idOf(officer.post(API + "/facilities", clinic("Phòng khám", COMMUNE, mark)));
        var provider = idOf(officer.post(API + "/providers", doctor("Trần Văn An", mark, facility)));
        var village = idOf(officer.post(
                API + "/villages",
                Map.of("name", mark, "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01")));
        var organisation = province.organisation("Công an " + mark, "enforcement_body", "24/");
        var agency = admin.post(
                        API + "/agencies",
                        Map.of("name", "Kho", "organisationId", organisation, "scopes", List.of("facilities")))
                .expect(201)
                .json()
                .at("/agency/id")
                .asString();
        var entered = admin.post(
                        API + "/people", person("Vũ Thị Một", "bg." + mark.substring(0, 8), organisation, "data_entry"))
                .expect(201)
                .json();
        var override = idOf(admin.post(
                API + "/rules/overrides",
                Map.of("key", "srb.min_n", "value", 400, "validFrom", "2024-01-01", "source", "Thử")));
        var asked = idOf(dpo.post(
                API + "/data-requests",
                Map.of(
                        "kind",
                        "access",
                        "subject",
                        Map.of("kind", "provider", "id", provider),
                        "receivedOn",
                        "2024-09-01")));
        var reform = idOf(admin.post(API + "/reorganisations", Map.of("effectiveOn", "2025-01-01")));
        var operator = Api.at(port).as(TestToken.operator());
        var authority = operator.post(
                        API + "/national-accounts",
                        Map.of("name", "Vũ Thị Hai", "username", "cds." + mark.substring(0, 8)))
                .expect(201)
                .json()
                .at("/account/id")
                .asString();
        var day = "2024-09-01";
        var place = Map.<String, Object>of("facilityId", facility, "from", day);
        var services = Map.<String, Object>of("serviceKinds", List.of("ultrasound"), "from", day);
        var last = Map.<String, Object>of("lastDay", day);
        var renaming = Map.<String, Object>of("name", "Tên đúng", "reason", "thử");
        return Stream.of(
                        ofOne("facilities", facility, "closure", Map.of("closedOn", day)),
                        ofOne("facilities", facility, "closure-revocation", Map.of("reason", "thử")),
                        ofOne("facilities", facility, "reopening", Map.of("reopenedOn", day)),
                        ofOne("facilities", facility, "services", services),
                        ofOne("facilities", facility, "ownership", Map.of("ownership", "public", "from", day)),
                        ofOne("facilities", facility, "licence", Map.of("operatingLicenceNo", mark)),
                        ofOne("facilities", facility, "head", Map.of("headTitle", "Giám đốc", "from", day)),
                        ofOne("providers", provider, "workplace-change", place),
                        ofOne("providers", provider, "return", place),
                        ofOne("providers", provider, "services", services),
                        ofOne("providers", provider, "licence", Map.of("practiceLicenceNo", mark, "from", day)),
                        ofOne(
                                "providers",
                                provider,
                                "name-correction",
                                Map.of("fullName", "Trần Văn Ân", "reason", "thử")),
                        ofOne("providers", provider, "departure", Map.of("departedOn", day)),
                        ofOne("providers", provider, "departure-revocation", Map.of("reason", "thử")),
                        ofDpo("providers", provider, "erasure", Map.of()),
                        ofDpo("providers", provider, "legal-hold", Map.of("reason", "thử")),
                        ofDpo("providers", provider, "legal-hold-end", Map.of()),
                        ofDpo("data-requests", asked, "answer", Map.of("on", day)),
                        ofDpo("data-requests", asked, "extension", Map.of("reason", "thử")),
                        ofDpo("data-requests", asked, "completion", Map.of("on", day)),
                        ofDpo("data-requests", asked, "refusal", Map.of("on", day, "legalGround", "thử")),
                        ofAdmin("reorganisations", reform, "successors", Map.of("organisation", organisation)),
                        ofAdmin("reorganisations", reform, "withdrawal", Map.of("reason", "thử")),
                        ofAdmin("reorganisations", reform, "execution", Map.of()),
                        ofReform(
                                reform,
                                "placements",
                                Map.of("record", facility, "unit", COMMUNE),
                                "population_officer"),
                        ofReform(reform, "confirmation", Map.of(), "leader"),
                        ofReform(
                                reform,
                                "late-post-confirmation",
                                Map.of("appointments", List.of(UUID.randomUUID())),
                                "leader"),
                        ofOne("facilities", facility, "name-correction", renaming),
                        ofOne("villages", village, "name-correction", renaming),
                        ofAdmin("organisations", organisation.toString(), "name-correction", renaming),
                        ofAdmin("people", entered.at("/person/id").asString(), "name-correction", renaming),
                        ofOne("villages", village, "household-count", Map.of("households", 1)),
                        ofOne("villages", village, "end", last),
                        ofOne("villages", village, "end-revocation", Map.of("reason", "Bấm nhầm")),
                        ofOne(
                                "villages",
                                village,
                                "merger",
                                Map.of("villages", List.of(UUID.randomUUID()), "lastDay", day)),
                        ofAdmin("organisations", organisation.toString(), "end", last),
                        ofAdmin("agencies", agency, "revocation", Map.of()),
                        new Change(
                                "/national-accounts/{id}/closing",
                                API + "/national-accounts/" + authority + "/closing",
                                Map.of(),
                                operator),
                        ofAdmin("rules/overrides", override, "withdrawal", Map.of("reason", "thử")),
                        new Change(
                                "/rules/overrides/{id}/confirmation",
                                API + "/rules/overrides/" + override + "/confirmation",
                                Map.of(),
                                province.as(province.officer("24/", "leader"))),
                        new Change(
                                "/rules/overrides/{id}/withdrawal-confirmation",
                                API + "/rules/overrides/" + override + "/withdrawal-confirmation",
                                Map.of(),
                                province.as(province.officer("24/", "leader"))),
                        ofAdmin(
                                "people",
                                entered.at("/person/id").asString(),
                                "appointments",
                                Map.of(
                                        "organisationId",
                                        organisation,
                                        "roles",
                                        List.of("data_entry"),
                                        "validFrom",
                                        day)),
                        new Change(
                                "/people/{id}/appointments/{appointmentId}/end",
                                API + "/people/" + entered.at("/person/id").asString() + "/appointments/"
                                        + entered.at("/person/appointments/0/id")
                                                .asString() + "/end",
                                last,
                                admin))
                .toList();
    }

    private Change ofOne(String kind, String id, String act, Map<String, Object> body) {
        return new Change("/" + kind + "/{id}/" + act, API + "/" + kind + "/" + id + "/" + act, body, officer);
    }

    private Change ofAdmin(String kind, String id, String act, Map<String, Object> body) {
        return new Change("/" + kind + "/{id}/" + act, API + "/" + kind + "/" + id + "/" + act, body, admin);
    }

    private Change ofReform(String id, String act, Map<String, Object> body, String role) {
        var by = province.as(province.officer("24/", role));
        return new Change("/reorganisations/{id}/" + act, API + "/reorganisations/" + id + "/" + act, body, by);
    }

    private Change ofDpo(String kind, String id, String act, Map<String, Object> body) {
        return new Change("/" + kind + "/{id}/" + act, API + "/" + kind + "/" + id + "/" + act, body, dpo);
    }

    /** Writes on a record that is there already, as the published API names them. */
    private static Set<String> routesOfRecords() throws IOException {
        var document = new JsonMapper().readTree(Files.readString(Path.of("../../api/directory.json")));
        var routes = document.at("/paths")
                .propertyStream()
                .filter(path -> path.getKey().contains("{") && path.getValue().has("post"))
                .map(path -> path.getKey().substring(API.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes).containsAll(ACTS);
        routes.removeAll(ACTS);
        return routes;
    }

    private static String idOf(Answer made) {
        return made.expect(201).json().at("/id").asString();
    }

    private record Change(String route, String path, Map<String, Object> body, Api by) {}
}
