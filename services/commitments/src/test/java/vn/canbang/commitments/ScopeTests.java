package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.OTHER_HOSPITAL;
import static vn.canbang.commitments.Province.SIBLING;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.checker;
import static vn.canbang.commitments.Province.foreigner;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;
import static vn.canbang.commitments.Requests.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.test.Answer;
import vn.canbang.test.NationalWalk;
import vn.canbang.test.QueryWalk;
import vn.canbang.test.RouteWalk;
import vn.canbang.test.TestToken;

/** Nobody of one province, commune or hospital sees, counts, guesses or changes anything of another, on any endpoint. */
class ScopeTests extends RunningService {

    private static final String NAME = "Nguyễn Thị Riêng";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private AccessMatrix matrix;

    private Answer commitment;
    private String sheet = "";
    private String tally = "";
    private String norm = "";

    @BeforeEach
    void somethingOfTanMy() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), NormDocument.class));
        onRoster(provider("Người chưa ký", "Phòng khám Riêng", TAN_MY));
        var doctor = provider(NAME + " " + UUID.randomUUID(), "Phòng khám Riêng", TAN_MY);
        onRoster(doctor);
        sheet = once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", TAN_MY))
                .expect(201)
                .header("Location");
        commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2024-11-15"))
                .expect(201);
        tally = API + "/tallies/"
                + once(officer(TAN_MY))
                        .post(API + "/tallies", tally(VILLAGE, "2024-11-12", 100, 120))
                        .expect(200)
                        .json()
                        .path("tally")
                        .asString();
        norm = API + "/norms/"
                + once(officer(TAN_MY))
                        .post(API + "/norms", norm(VILLAGE, "2023-03-05"))
                        .expect(200)
                        .json()
                        .path("id")
                        .asString();
    }

    private static List<TestToken> strangers() {
        return List.of(
                officer(SIBLING), officer(DONG_SON), officer("24/214/"), hospitalHead(OTHER_HOSPITAL), foreigner());
    }

    @Test
    @Tag("S10")
    void namesAPermissionOfTheMatrixOnEveryRoute() {
        assertThat(RouteWalk.unguarded(requestMappingHandlerMapping, matrix)).isEmpty();
    }

    @Test
    @Tag("S10")
    @Tag("S19")
    void answersThePopulationAuthorityNothing() {
        assertThat(NationalWalk.answered("national", port, requestMappingHandlerMapping))
                .isEmpty();
        assertThat(NationalWalk.answered("bac-giang", port, requestMappingHandlerMapping))
                .isEmpty();
    }

    @Test
    @Tag("S27")
    void sortsAndFiltersByNothingThatAnEndpointDoesNotName() {
        assertThat(QueryWalk.of(port, "bac-giang", "24/", requestMappingHandlerMapping)
                        .takingStrays())
                .isEmpty();
    }

    @Test
    @Tag("S27")
    @Tag("S35")
    void failsOnNoQueryHoweverSenseless() {
        assertThat(QueryWalk.of(port, "bac-giang", "24/", requestMappingHandlerMapping)
                        .failing())
                .isEmpty();
    }

    @Test
    @Tag("S12")
    void answersStrangersAsIfNothingWereThere() {
        for (var stranger : strangers()) {
            for (var path : List.of(commitment.header("Location"), sheet, tally, norm)) {
                var foreign = as(stranger).get(path).expectProblem(404, "not_found");
                var random = as(stranger)
                        .get(path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID())
                        .expectProblem(404, "not_found");
                assertThat(foreign.text()).isEqualTo(random.text());
                assertThat(headers(foreign)).isEqualTo(headers(random));
            }
        }
    }

    /** Which answer is the last one on a connection is no matter of whose record it is about. */
    private static Set<String> headers(Answer answer) {
        var names = new TreeSet<>(answer.response().headers().map().keySet());
        names.remove("connection");
        return names;
    }

    @Test
    @Tag("S12")
    void letsStrangersChangeNothing() {
        var location = commitment.header("Location");
        var seen = as(officer(TAN_MY)).get(norm);
        var end = Map.of("reason", "left_service", "endedOn", "2024-11-18");
        for (var stranger : strangers()) {
            once(stranger).ifMatch(commitment).post(location + "/end", end).expectProblem(404, "not_found");
        }
        for (var commune : List.of(SIBLING, DONG_SON)) {
            once(officer(commune))
                    .ifMatch(seen)
                    .post(norm + "/withdrawal", null)
                    .expectProblem(404, "not_found");
            once(officer(commune))
                    .ifMatch(seen)
                    .post(norm + "/review", Map.of("needed", true))
                    .expectProblem(404, "not_found");
            once(checker(commune))
                    .ifMatch(seen)
                    .post(norm + "/confirmation", null)
                    .expectProblem(404, "not_found");
            once(checker(commune))
                    .ifMatch(seen)
                    .post(norm + "/repeal", Map.of("repealedOn", "2024-01-01"))
                    .expectProblem(404, "not_found");
        }
        var otherBranch =
                TestToken.in("cao-bang").unit("04/").roles("branch_head").subject("other branch");
        once(otherBranch)
                .ifMatch(commitment)
                .post(location + "/void", Map.of("reason", "Ghi nhầm"))
                .expectProblem(404, "not_found");

        assertThat(as(officer(TAN_MY)).get(location).header("ETag")).isEqualTo(commitment.header("ETag"));
        assertThat(as(officer(TAN_MY)).get(norm).header("ETag")).isEqualTo(seen.header("ETag"));
    }

    @Test
    @Tag("S15")
    void keepsListsSearchCountsAndSheetsToTheScope() {
        for (var stranger : strangers()) {
            for (var path : List.of(
                    "/commitments",
                    "/commitments?search=rieng",
                    "/gap-list",
                    "/gap-list?search=rieng",
                    "/signing-sheets",
                    "/tallies?subjectKind=household_group",
                    "/norms?kind=village_convention")) {
                assertThat(as(stranger).get(API + path).expect(200).text())
                        .as(path)
                        .doesNotContain("Riêng", "07201");
            }
            var summary =
                    as(stranger).get(API + "/commitments/summary").expect(200).json();
            assertThat(summary.path("active").asInt()).isZero();
            assertThat(as(stranger)
                            .get(API + "/gap-list/summary")
                            .expect(200)
                            .json()
                            .path("registered")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    @Tag("S15")
    void refusesASubtreeOutsideTheScopeEverywhere() {
        for (var path : List.of(
                "/commitments?unit=",
                "/commitments/summary?unit=",
                "/gap-list?unit=",
                "/gap-list/summary?unit=",
                "/signing-sheets?unit=",
                "/counterparties?unit=",
                "/tallies?subjectKind=household_group&unit=",
                "/norms?kind=village_convention&unit=")) {
            as(officer(TAN_MY)).get(API + path + DONG_SON).expectProblem(404, "not_found");
            as(officer(TAN_MY)).get(API + path + "24/213/").expectProblem(404, "not_found");
            as(officer(TAN_MY)).get(API + path + "24/213").expectProblem(400, "invalid_request");
        }
        once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", DONG_SON))
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S14")
    void storesNothingThatPointsAtAnotherScope() {
        var theirs = provider("Người xã khác " + UUID.randomUUID(), "Phòng khám khác", DONG_SON);
        onRoster(theirs);
        var ours = provider("Người xã ta " + UUID.randomUUID(), "Phòng khám ta", TAN_MY);

        once(officer(TAN_MY))
                .post(API + "/commitments", signing(theirs, "2024-11-15"))
                .expectProblem(404, "not_found");
        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(
                                signing(ours, "2024-11-15"),
                                "counterparty",
                                Map.of("organisation", Province.id("cao bang"))))
                .expectProblem(422, "counterparty_unknown");
        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(signing(ours, "2024-11-15"), "counterparty", Map.of("organisation", HOSPITAL)))
                .expectProblem(422, "counterparty_unknown");
        once(officer(TAN_MY))
                .post(API + "/commitments", with(signing(ours, "2024-11-15"), "sheet", UUID.randomUUID()))
                .expectProblem(422, "sheet_unknown");
        once(officer(TAN_MY))
                .post(
                        API + "/commitments",
                        with(
                                signing(ours, "2024-11-15"),
                                "renews",
                                commitment.json().path("id").asString()))
                .expectProblem(422, "renews_unknown");
        once(hospitalHead(HOSPITAL))
                .post(API + "/commitments", signing(ours, "2024-11-15"))
                .expectProblem(404, "not_found");

        assertThat(as(branchHead()).get(API + "/commitments?search=nguoi").text())
                .doesNotContain("Người xã khác", "Người xã ta");
    }

    @Test
    @Tag("S13")
    void takesNoScopeFromHeaders() {
        as(foreigner())
                .with("X-Tenant", "bac-giang")
                .with("X-Unit", TAN_MY)
                .with("X-Roles", "branch_head")
                .get(commitment.header("Location"))
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S10")
    void refusesRolesThatTheMatrixDoesNotName() {
        var location = commitment.header("Location");
        var auditor = TestToken.in("bac-giang").unit("24/").line().roles("auditor");
        var administrator = TestToken.in("bac-giang").unit("24/").line().roles("tenant_admin");
        var supervisor = TestToken.in("bac-giang").unit("24/").line().roles("external_supervisor");
        for (var outsider : List.of(auditor, administrator, supervisor, Province.agency())) {
            for (var path : List.of(
                    location,
                    sheet,
                    tally,
                    API + "/commitments",
                    API + "/gap-list",
                    API + "/gap-list/summary",
                    API + "/commitments/summary",
                    API + "/signing-sheets",
                    API + "/counterparties",
                    API + "/tallies?subjectKind=household_group",
                    norm,
                    API + "/norms?kind=village_convention")) {
                as(outsider).get(path).expectProblem(403, "not_allowed");
            }
        }
        var leader = TestToken.in("bac-giang").unit("24/").line().roles("leader");
        once(leader)
                .post(API + "/commitments", signing(UUID.randomUUID(), "2024-11-15"))
                .expectProblem(403, "not_allowed");
        once(leader)
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider"))
                .expectProblem(403, "not_allowed");
        once(leader).post(API + "/tallies", tally(VILLAGE, "2024-11-12", 1, 2)).expectProblem(403, "not_allowed");
        once(leader)
                .ifMatch(commitment)
                .post(location + "/end", Map.of("reason", "error", "endedOn", "2024-11-18"))
                .expectProblem(403, "not_allowed");
        as(officer(TAN_MY)).get(API + "/feed").expectProblem(403, "not_allowed");
        as(officer(TAN_MY)).get("/internal/feed").expectProblem(403, "not_allowed");
    }
}
