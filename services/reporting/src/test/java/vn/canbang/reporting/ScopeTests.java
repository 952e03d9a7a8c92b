package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.OTHER_HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.SIBLING;
import static vn.canbang.reporting.Province.SIBLING_DISTRICT;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.test.Answer;
import vn.canbang.test.QueryWalk;
import vn.canbang.test.RouteWalk;
import vn.canbang.test.TestToken;

/** Nobody of one province, unit or organisation sees or changes a report or a number of another. */
class ScopeTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String SECRET = "Lời riêng của Tân Mỹ";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private AccessMatrix matrix;

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();
    private UUID tanMy = UUID.randomUUID();
    private UUID hospital = UUID.randomUUID();

    @BeforeEach
    void aReportOfTanMyAndOneOfTheHospital() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "submissions"));
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString());
        tanMy = OwingUnit.submissionOf(period, TAN_MY, null);
        hospital = OwingUnit.submissionOf(period, PROVINCE, HOSPITAL);
        publish("commitments.households_signed", MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 7654);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(
                        officer(TAN_MY),
                        tanMy,
                        "entries",
                        Map.of("narratives", List.of(Map.of("key", "II.4.gaps", "text", SECRET))))
                .expect(200);
        act(hospitalOfficer(HOSPITAL), hospital, "draft", NOTHING).expect(200);
    }

    private static List<TestToken> strangers() {
        return List.of(
                officer(DONG_SON),
                officer(SIBLING),
                consolidator(SIBLING_DISTRICT),
                hospitalOfficer(OTHER_HOSPITAL),
                hospitalOfficer(HOSPITAL),
                partner(),
                foreigner());
    }

    @Test
    @Tag("S10")
    void namesAPermissionOfTheMatrixOnEveryRoute() {
        assertThat(RouteWalk.unguarded(requestMappingHandlerMapping, matrix)).isEmpty();
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
            for (var tail : List.of(
                    "",
                    "/document",
                    "/workbook",
                    "/consolidation",
                    "/editions/1",
                    "/editions/1/document",
                    "/editions/1/workbook")) {
                var foreign =
                        as(stranger).get(API + "/submissions/" + tanMy + tail).expectProblem(404, "not_found");
                var random = as(stranger)
                        .get(API + "/submissions/" + UUID.randomUUID() + tail)
                        .expectProblem(404, "not_found");
                assertThat(foreign.text()).isEqualTo(random.text());
                assertThat(headersOf(foreign)).isEqualTo(headersOf(random));
            }
        }
    }

    /** Without the word on the connection itself, which the server ends after its hundredth answer whatever was asked. */
    private static Set<String> headersOf(Answer answer) {
        var names = new TreeSet<>(answer.response().headers().map().keySet());
        names.remove("connection");
        return names;
    }

    @Test
    @Tag("S12")
    @Tag("S14")
    void letsStrangersChangeNothing() {
        var before = as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).header("ETag");
        var explained = Map.of("code", "narrative_digits", "item", "II.4.gaps", "reason", "x");
        var acts = Map.<String, Object>of(
                "explanations", Map.of("explanations", List.of(explained)),
                "draft", NOTHING,
                "refresh", NOTHING,
                "submission", NOTHING,
                "answers", Map.of("answers", List.of(Map.of("remark", UUID.randomUUID(), "kind", "fixed"))),
                "acceptance", NOTHING,
                "thanks", NOTHING,
                "consolidation", NOTHING,
                "approval", NOTHING,
                "revision", Map.of("reason", "x"));
        for (var stranger : strangers()) {
            acts.forEach((act, body) -> {
                var answer =
                        once(stranger).with("If-Match", before).post(API + "/submissions/" + tanMy + "/" + act, body);
                assertThat(answer.status()).as(act).isIn(403, 404);
            });
            assertThat(once(stranger)
                            .with("If-Match", before)
                            .put(API + "/submissions/" + tanMy + "/entries", NOTHING)
                            .status())
                    .isIn(403, 404);
        }

        assertThat(as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).header("ETag"))
                .isEqualTo(before);
    }

    @Test
    @Tag("S15")
    void keepsListsNumbersAndSentencesToTheScope() {
        for (var stranger : strangers()) {
            for (var path : List.of(
                    "/submissions",
                    "/submissions?mine=true",
                    "/work",
                    "/coverage",
                    "/summary",
                    "/births",
                    "/indicators/COM-05/values?from=2024-01-01&to=2024-11-24",
                    "/periods/" + period + "/tracking")) {
                assertThat(as(stranger).get(API + path).text())
                        .as(path)
                        .doesNotContain(tanMy.toString(), "7654", "7.654", SECRET);
            }
            for (var path : List.of(
                    "/coverage?unit=" + TAN_MY,
                    "/summary?unit=" + TAN_MY,
                    "/births?unit=" + TAN_MY,
                    "/births/ratio?year=2024&unit=" + TAN_MY,
                    "/indicators/COM-05/values?from=2024-01-01&to=2024-11-24&unit=" + TAN_MY,
                    "/periods/" + period + "/tracking?unit=" + DISTRICT)) {
                assertThat(as(stranger).get(API + path).status()).as(path).isIn(403, 404);
            }
        }
    }

    @Test
    @Tag("S13")
    void isNotWidenedByHeaders() {
        as(officer(DONG_SON))
                .with("X-Tenant", "bac-giang")
                .with("X-User", "officer of " + TAN_MY)
                .with("X-Role", "leader")
                .get(API + "/submissions/" + tanMy)
                .expectProblem(404, "not_found");
    }

    @Test
    void letsTheLineSeeItsReportsButNotWriteThem() {
        as(consolidator(DISTRICT)).get(API + "/submissions/" + tanMy).expect(200);
        as(leader(PROVINCE)).get(API + "/submissions/" + hospital).expect(200);
        var seen = as(consolidator(DISTRICT)).get(API + "/submissions/" + tanMy);
        once(consolidator(DISTRICT))
                .ifMatch(seen)
                .put(API + "/submissions/" + tanMy + "/entries", NOTHING)
                .expectProblem(403, "not_allowed");
        as(officer(TAN_MY)).get(API + "/submissions/" + hospital).expectProblem(404, "not_found");
    }

    @Test
    @Tag("S16")
    @Tag("S17")
    @Tag("S31")
    void isStrictAboutVersionsFieldsAndRepeats() {
        var path = API + "/submissions/" + tanMy + "/entries";
        var seen = as(officer(TAN_MY)).get(API + "/submissions/" + tanMy);
        var body = Map.of("narratives", List.of(Map.of("key", "II.4.gaps", "text", "Còn hai thôn")));
        once(officer(TAN_MY)).put(path, body).expectProblem(428, "version_required");
        once(officer(TAN_MY))
                .ifMatch(seen)
                .put(path, Map.of("state", "approved"))
                .expectProblem(400, "invalid_request");
        var key = UUID.randomUUID().toString();
        var again = as(officer(TAN_MY)).with("Idempotency-Key", key).ifMatch(seen);

        var first = again.put(path, body).expect(200);
        var second = again.put(path, body).expect(200);

        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        once(officer(TAN_MY)).ifMatch(seen).put(path, body).expectProblem(412, "stale_version");
        again.put(path, Map.of("narratives", List.of(Map.of("key", "II.4.gaps", "text", "Khác"))))
                .expectProblem(422, "idempotency_key_reused");
    }

    @Test
    void opensNoReportBeforeItsDay() {
        province.liveOn("bac-giang", LocalDate.of(2024, 10, 1));
        var other = OwingUnit.submissionOf(period, DONG_SON, null);

        act(officer(DONG_SON), other, "draft", NOTHING).expectProblem(409, "period_not_open");
        once(officer(DONG_SON))
                .post(API + "/periods/" + period + "/opening", NOTHING)
                .expectProblem(403, "not_allowed");
        assertThat(as(consolidator(PROVINCE))
                        .get(API + "/periods/" + period)
                        .expect(200)
                        .json()
                        .path("opensOn")
                        .asString())
                .isEqualTo("2024-10-26");
    }
}
