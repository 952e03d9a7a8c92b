package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.HouseRules;
import vn.canbang.test.QueryWalk;
import vn.canbang.test.RouteWalk;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** What holds for every service: no open route, health apart, refusals on record. */
@ServiceTest
class HouseTests {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private Audit audit;

    @Autowired
    private Tenants tenants;

    @Test
    @Tag("S10")
    void namesAPermissionOnEveryRoute(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired AccessMatrix matrix) {
        assertThat(RouteWalk.unguarded(mapping, matrix)).isEmpty();
    }

    @Test
    @Tag("S27")
    void sortsAndFiltersByNothingThatAnEndpointDoesNotName(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        assertThat(QueryWalk.of(port, "bac-giang", "24/", mapping).takingStrays())
                .isEmpty();
    }

    @Test
    @Tag("S27")
    @Tag("S35")
    void failsOnNoQueryHoweverSenseless(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        assertThat(QueryWalk.of(port, "bac-giang", "24/", mapping).failing()).isEmpty();
    }

    @Test
    @Tag("S11")
    @Tag("S26")
    @Tag("S28")
    void keepsTheHouseRules() {
        HouseRules.checkClasses("vn.canbang.starter");
    }

    @Test
    @Tag("S21")
    @Tag("S58")
    void offersHealthAndMetricsOnItsOwnPortAndNothingElse() {
        var management = Api.at(managementPort);

        management.get("/actuator/health/liveness").expect(200);
        management.get("/actuator/health/readiness").expect(200);
        assertThat(management.get("/actuator/prometheus").expect(200).text()).contains("jvm_");
        for (var closed : new String[] {"env", "heapdump", "loggers", "beans", "gateway", "refresh", "mappings"}) {
            assertThat(management.get("/actuator/" + closed).status()).isBetween(400, 404);
        }
        assertThat(Api.at(port).get("/actuator/health").status()).isBetween(400, 404);
    }

    @Test
    @Tag("S54")
    void putsRefusalsOnRecordWithoutGaps() {
        var caller = TestToken.in("cao-bang").unit("04/").roles("data_entry").subject("curious");
        Api.at(port)
                .as(caller)
                .get("/api/sample/v1/notes/00000000-0000-4000-8000-000000000001")
                .expect(404);
        Api.at(port).as(caller).get("/api/sample/v1/feed").expect(403);

        var entries = tenants.call(new Tenant("cao-bang"), () -> audit.newest(Long.MAX_VALUE, 10));

        assertThat(entries)
                .extracting(entry -> entry.actor() + " " + entry.outcome())
                .contains("curious 404", "curious 403");
        assertThat(tenants.call(new Tenant("cao-bang"), audit::firstGap)).isZero();
    }

    @Test
    @Tag("S54")
    void putsARequestWithoutAValidTokenOnTheRecordOfThePlatform() {
        var path = "/api/sample/v1/notes/" + UUID.randomUUID();

        Api.at(port).get(path).expectProblem(401, "not_authenticated");
        Api.at(port).with("Authorization", "Bearer nonsense").get(path).expectProblem(401, "not_authenticated");

        assertThat(tenants.call(Tenant.PLATFORM, () -> audit.newest(Long.MAX_VALUE, 50)))
                .filteredOn(entry -> entry.what().equals("GET " + path))
                .extracting(entry -> entry.actor() + " " + entry.outcome())
                .containsExactly("unknown 401", "unknown 401");
    }

    @Test
    @Tag("S54")
    void putsTheRefusalOfAProvinceThatIsNotServedOrOfSenselessClaimsOnTheRecordOfThePlatform() {
        var stranger = "stranger-" + UUID.randomUUID();

        for (var unit : List.of("99/", "99/1")) {
            Api.at(port)
                    .as(TestToken.in("nowhere").unit(unit).roles("data_entry").subject(stranger))
                    .get("/api/sample/v1/notes")
                    .expectProblem(403, "not_allowed");
        }

        assertThat(tenants.call(Tenant.PLATFORM, () -> audit.newest(Long.MAX_VALUE, 50)))
                .filteredOn(entry -> entry.actor().equals(stranger))
                .extracting(entry -> entry.what() + " " + entry.outcome())
                .containsExactly("GET /api/sample/v1/notes 403", "GET /api/sample/v1/notes 403");
    }
}
