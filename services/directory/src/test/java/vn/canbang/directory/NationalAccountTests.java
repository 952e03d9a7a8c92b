package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.NationalWalk;
import vn.canbang.test.TestToken;

/** Operators admit people of the Population Authority, who find nothing here but who they are. */
@DirectoryTest
class NationalAccountTests {

    private static final String ACCOUNTS = API + "/national-accounts";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Audit audit;

    private String username;

    @BeforeEach
    void aNewName() {
        username = "cds." + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void keycloakIsBack() {
        identity.away = false;
    }

    @Test
    @Tag("S31")
    @Tag("S54")
    void anAccountIsOpenFromTheBeginningAndItsPasswordIsShownOnce() {
        var request = operator().with("Idempotency-Key", username.replace('.', '-') + "-key");

        var first = request.post(ACCOUNTS, admission()).expect(201).json();
        var again = request.post(ACCOUNTS, admission()).expect(201).json();

        assertThat(first.path("password").asString()).hasSize(16);
        assertThat(again.has("password")).isFalse();
        assertThat(again.path("account")).isEqualTo(first.path("account"));
        assertThat(first.at("/account/open").asBoolean()).isTrue();
        assertThat(identity.tenantOf(username)).contains("national");
        assertThat(identity.openToNational).contains(identity.idOf(username));
        assertThat(tenants.call(Tenant.PLATFORM, () -> audit.newest(Long.MAX_VALUE, 10)))
                .anySatisfy(entry -> {
                    assertThat(entry.act()).isEqualTo("national_account_admitted");
                    assertThat(entry.what()).isEqualTo(username);
                });
    }

    @Test
    @Tag("S34")
    void withKeycloakAwayTheSameRequestFinishesLater() {
        var request = operator().with("Idempotency-Key", username.replace('.', '-') + "-key");
        identity.away = true;
        request.post(ACCOUNTS, admission()).expectProblem(503, "temporarily_unavailable");

        identity.away = false;
        var made = request.post(ACCOUNTS, admission()).expect(201).json();

        assertThat(made.has("password")).isTrue();
        assertThat(identity.openToNational).contains(identity.idOf(username));
    }

    @Test
    @Tag("S08")
    void aClosedAccountLetsNobodyIn() {
        var path = ACCOUNTS + "/"
                + operator()
                        .post(ACCOUNTS, admission())
                        .expect(201)
                        .json()
                        .at("/account/id")
                        .asString();
        var seen = operator().get(path).expect(200);

        operator()
                .ifMatch(seen)
                .post(path + "/closing", Map.of("reason", "Nghỉ việc"))
                .expect(200);

        assertThat(operator().get(path).json().path("open").asBoolean()).isFalse();
        assertThat(identity.openToNational).doesNotContain(identity.idOf(username));
        operator()
                .ifMatch(operator().get(path))
                .post(path + "/closing", Map.of())
                .expectProblem(409, "national_account_closed");
    }

    @Test
    void aNameThatSomebodyHasIsNotGivenTwice() {
        var province = Province.made(port, identity, "ten-trung", "24", "2024-10-01");
        var body = province.organisation("Chi cục", "population_branch", "24/");
        province.as(province.administrator())
                .post(API + "/people", Province.person("Vũ Thị Trùng", username, body, "data_entry"))
                .expect(201);

        operator().post(ACCOUNTS, admission()).expectProblem(422, "username_taken");
    }

    @Test
    @Tag("S16")
    @Tag("S30")
    void whatIsNoNameIsRefused() {
        for (var name : List.of("", "<script>", "a".repeat(121))) {
            refused("name", name);
        }
        for (var user : List.of("", "Hoa", "a b", "hoa'--", "x".repeat(61))) {
            refused("username", user);
        }
        refused("tenant", "bac-giang");
        refused("roles", List.of("leader"));
        operator().get(ACCOUNTS + "/no-id").expectProblem(400, "invalid_request");
        operator().get(ACCOUNTS + "/" + UUID.randomUUID()).expectProblem(404, "not_found");
    }

    @Test
    @Tag("S11")
    void noProvinceTakesTheNameOfTheAuthority() {
        for (var slug : List.of("national", "platform")) {
            operator()
                    .post(API + "/tenants", Province.tenant(slug, "24", "2024-10-01"))
                    .expectProblem(422, "tenant_exists");
        }
    }

    @Test
    @Tag("S10")
    void onlyOperatorsAdmit() {
        var province = Province.made(port, identity, "khong-nhan", "24", "2024-10-01");
        for (var who : List.of(province.administrator(), province.officer("24/", "leader"), TestToken.national())) {
            province.as(who).get(ACCOUNTS).expectProblem(403, "not_allowed");
            province.as(who).post(ACCOUNTS, admission()).expectProblem(403, "not_allowed");
        }
    }

    @Test
    @Tag("S10")
    @Tag("S12")
    @Tag("S19")
    void somebodyOfTheAuthorityReadsWhoTheyAreAndNothingElse(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        Province.made(port, identity, "canh-cuc", "24", "2024-10-01");

        assertThat(NationalWalk.answered("national", port, mapping)).containsExactly("GET /api/directory/v1/me");
        assertThat(NationalWalk.answered("canh-cuc", port, mapping)).isEmpty();
        assertThat(me().path("permissions").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("self:read", "national:read");
        assertThat(me().at("/tenant/slug").asString()).isEqualTo("national");
        assertThat(me().path("roles").valueStream().map(JsonNode::asString)).containsExactly("population_authority");
    }

    private JsonNode me() {
        return Api.at(port)
                .as(TestToken.national())
                .get(API + "/me")
                .expect(200)
                .json();
    }

    private void refused(String field, Object value) {
        var body = new HashMap<String, Object>(admission());
        body.put(field, value);
        operator().post(ACCOUNTS, body).expectProblem(400, "invalid_request");
    }

    private Map<String, Object> admission() {
        return Map.of("name", "Nguyễn Thị Cục", "username", username);
    }

    private Api operator() {
        return Api.at(port).as(TestToken.operator());
    }
}
