package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** An auditor finds who read, exported and was refused, by kind, account and day. */
@DirectoryTest
class AuditTests {

    private static final String AUDIT = API + "/audit";
    private static final String TODAY = "2024-10-01";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Province province;
    private String subject;

    @BeforeEach
    void somebodyReadsAndIsRefused() {
        province = Province.made(port, identity, "nhat-ky", "24", TODAY);
        subject = "curious-" + UUID.randomUUID();
        var curious =
                TestToken.in("nhat-ky").subject(subject).unit("24/").line().roles("tenant_admin");
        as(curious).get(API + "/people").expect(200);
        as(curious).get(API + "/data-requests").expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S54")
    void findsTheActsOfOneAccountByTheirKind() {
        assertThat(found("?actor=" + subject)).hasSize(2);
        assertThat(found("?actor=" + subject + "&act=read")).singleElement().satisfies(entry -> {
            assertThat(entry.at("/what").asString()).isEqualTo("people");
            assertThat(entry.at("/outcome").asString()).isEqualTo("list");
        });
        assertThat(found("?actor=" + subject + "&act=refused"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at("/outcome").asString()).isEqualTo("403"));
        assertThat(found("?actor=" + subject + "&act=exported")).isEmpty();
    }

    @Test
    void findsByTheDaysThatTheProvinceLivesOn() {
        assertThat(found("?actor=" + subject + "&from=" + TODAY + "&to=" + TODAY))
                .hasSize(2);
        assertThat(found("?actor=" + subject + "&to=2024-09-30")).isEmpty();
        assertThat(found("?actor=" + subject + "&from=2024-10-02")).isEmpty();
    }

    @Test
    void pagesKeepToTheSearch() {
        var first =
                auditor().get(AUDIT + "?limit=1&actor=" + subject).expect(200).json();

        var second = auditor()
                .get(AUDIT + "?limit=1&actor=" + subject + "&after="
                        + first.at("/next").asString())
                .expect(200)
                .json();

        assertThat(first.at("/whole").asBoolean()).isTrue();
        assertThat(second.at("/items/0/number").asLong())
                .isLessThan(first.at("/items/0/number").asLong());
        assertThat(second.at("/items/0/actor").asString()).isEqualTo(subject);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void saysWhoHasAnAccount() {
        var administrator = identity.idOf("nhat-ky.quantri");

        var holders = auditor()
                .get(API + "/accounts?subjects=" + administrator + ",nobody")
                .expect(200)
                .json()
                .at("/items");

        assertThat(holders).hasSize(1);
        assertThat(holders.at("/0/username").asString()).isEqualTo("nhat-ky.quantri");
    }

    @Test
    @Tag("S10")
    @Tag("S19")
    void onlyThoseWhoWatchReadItAndTheyChangeNothing() {
        for (var role : List.of("tenant_admin", "leader", "population_officer", "external_supervisor")) {
            as(province.officer("24/", role)).get(AUDIT).expectProblem(403, "not_allowed");
            as(province.officer("24/", role)).get(API + "/accounts?subjects=x").expectProblem(403, "not_allowed");
        }
        assertThat(auditor().post(AUDIT, null).status()).isEqualTo(405);
    }

    @Test
    @Tag("S27")
    void refusesWhatIsNoSearch() {
        auditor().get(AUDIT + "?from=yesterday").expect(400);
        auditor().get(AUDIT + "?from=2024-10-02&to=2024-10-01").expectProblem(400, "invalid_request");
        auditor().get(AUDIT + "?after=nowhere").expectProblem(400, "invalid_request");
        assertThat(found("?actor=" + "%7B%22%24ne%22%3A1%7D")).isEmpty();
    }

    private List<JsonNode> found(String query) {
        return auditor()
                .get(AUDIT + query)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    private Api auditor() {
        return as(province.officer("24/", "auditor"));
    }

    private Api as(TestToken token) {
        return Api.at(port).as(token);
    }
}
