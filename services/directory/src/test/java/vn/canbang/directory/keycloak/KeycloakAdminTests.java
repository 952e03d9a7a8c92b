package vn.canbang.directory.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import vn.canbang.directory.person.Projection;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.problem.DomainException;

/** What is asked of Keycloak, and what becomes of its answers. */
class KeycloakAdminTests {

    private static final String TOKEN = "{\"access_token\":\"t\",\"expires_in\":300}";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 204;
    private volatile String answer = "";
    private final AtomicInteger refusals = new AtomicInteger();

    KeycloakAdminTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void keycloakAnswers() {
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().toString();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var isToken = path.endsWith("/token");
            var refused = !isToken && refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (!isToken) {
                asked.add(exchange.getRequestMethod() + " " + path + " " + body);
            }
            var isRead = exchange.getRequestMethod().equals("GET");
            var text = isToken ? TOKEN : isRead ? answer : "";
            var code = refused ? 401 : isToken || isRead ? 200 : status;
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void keycloakStops() {
        server.stop(0);
    }

    @Test
    void writesTheActiveAppointmentIntoTheDeclaredAttributes() {
        answer = "{\"id\":\"7\",\"username\":\"hoa\",\"firstName\":\"Nguyễn Thị Hoà\"}";
        var organisation = UUID.randomUUID();

        new KeycloakAccounts(admin())
                .project(
                        "7",
                        new Projection(
                                "bac-giang",
                                "Nguyễn Thị Hoài",
                                new Projection.Active(
                                        UUID.randomUUID(), "24/213/", organisation, "line", java.util.Set.of("leader")),
                                true));

        assertThat(asked.getLast())
                .startsWith("PUT /auth/admin/realms/canbang/users/7 ")
                .contains("\"enabled\":true", "\"24/213/\"", organisation.toString(), "\"leader\"")
                .contains("\"firstName\":\"Nguyễn Thị Hoài\"");
    }

    @Test
    @Tag("S08")
    void leavesNothingButTheDoorToWhoIsToReadThatTheAppointmentHasEnded() {
        answer = "{\"id\":\"7\",\"username\":\"hoa\",\"firstName\":\"Hoà\"}";

        new KeycloakAccounts(admin()).project("7", new Projection("bac-giang", "Hoà", null, true));

        assertThat(asked.getLast()).contains("\"enabled\":true").doesNotContain("\"roles\"", "\"unit\"", "\"org\"");
    }

    @Test
    @Tag("S08")
    void closesTheAccountOfWhoHasNoAppointment() {
        answer = "{\"id\":\"7\",\"username\":\"hoa\",\"firstName\":\"Hoà\"}";

        new KeycloakAccounts(admin()).project("7", new Projection("bac-giang", "Hoà", null, false));

        assertThat(asked.getLast()).contains("\"enabled\":false").doesNotContain("\"roles\"");
    }

    @Test
    void takesOnlyANameThatIsOfTheSameTenant() {
        status = 409;
        answer = "[{\"id\":\"7\",\"username\":\"hoa\",\"attributes\":{\"tenant\":[\"cao-bang\"]}}]";

        assertThatThrownBy(() -> new KeycloakAccounts(admin()).open("hoa", "Hoà", "bac-giang"))
                .hasMessage("username_taken");
    }

    @Test
    void givesANewTenantsScopeToEveryService() {
        answer = "[{\"id\":\"9\",\"name\":\"tenant-bac-giang\",\"clientId\":\"service-reporting\"}]";

        new KeycloakTenantScopes(admin()).open("bac-giang");

        assertThat(asked.getLast()).startsWith("PUT /auth/admin/realms/canbang/clients/9/optional-client-scopes/9");
    }

    @Test
    void asksOnceMoreWithANewTokenWhenItsTokenIsNoLongerTaken() {
        answer = "[]";
        refusals.set(1);

        assertThat(admin().list("/client-scopes")).isEmpty();
        assertThat(asked).hasSize(2);
    }

    @Test
    @Tag("S34")
    void saysThatItIsAwayWhenKeycloakIsOrRefuses() {
        refusals.set(2);
        assertThatThrownBy(() -> admin().list("/client-scopes"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.UNAVAILABLE));
        server.stop(0);
        assertThatThrownBy(() -> admin().list("/client-scopes"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.UNAVAILABLE));
    }

    private KeycloakAdmin admin() {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var canbang = new CanbangProperties("directory", url, url, "for-tests-only", Map.of(), Duration.ofMinutes(1));
        return new KeycloakAdmin(
                RestClient.builder(), canbang, new KeycloakProperties("for-tests-only"), Clock.systemUTC());
    }
}
