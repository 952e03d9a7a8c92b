package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@RunningGateway
@TestPropertySource(
        properties = {
            "canbang.rates.user=2",
            "canbang.rates.route=4",
            "canbang.rates.tenant=6",
            "canbang.rates.address=3"
        })
@Tag("S24")
class RateTests {

    private static final int ROUNDS = 40;

    @LocalServerPort
    private int port;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    void asksAPersonToWait() {
        var answers = calls(200, "directory", token("tenant-a", "one"));

        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(Integer.parseInt(Browser.header(answer, "Retry-After"))).isPositive();
            assertThat(answer.body()).contains("too_many_requests");
        });
        assertThat(statuses(calls(5, "directory", token("tenant-a", "another"))))
                .containsOnly(200);
    }

    @Test
    void asksATenantToWaitOnOneRouteAndInAll() {
        callsUntilSomebodyNewWaits("directory", "directory");
        assertThat(statuses(calls(5, "commitments", token("tenant-b", "somebody-new"))))
                .containsOnly(200);

        callsUntilSomebodyNewWaits("commitments", "reporting");
    }

    /** Many people of one tenant call a service; what they may do together is used up sooner than it comes back. */
    private void callsUntilSomebodyNewWaits(String called, String askedAfterwards) {
        for (var round = 0; round < ROUNDS; round++) {
            calls(20, called, token("tenant-b", "%s-%d".formatted(called, round)));
            var somebodyNew = token("tenant-b", "new-%s-%d".formatted(called, round));
            if (statuses(calls(5, askedAfterwards, somebodyNew)).contains(429)) {
                return;
            }
        }
        fail("nobody of the tenant had to wait after %d rounds of 25 calls", ROUNDS);
    }

    @Test
    void letsNoTenantSufferForAnother() {
        for (var person = 0; person < 10; person++) {
            calls(40, "directory", token("tenant-c", "person-" + person));
        }

        assertThat(statuses(calls(15, "directory", token("tenant-d", "somebody"))))
                .containsOnly(200);
    }

    @Test
    @Tag("S20")
    void asksAnUnknownAddressToWait() {
        var browser = new Browser(port);

        var answers = atOnce(
                200,
                call -> browser.get(
                        "/auth/realms/canbang/protocol/openid-connect/auth", "X-Forwarded-For", "10.0.0." + call));

        assertThat(statuses(answers)).contains(429);
    }

    private List<HttpResponse<String>> calls(int count, String service, String token) {
        var browser = new Browser(port);
        return atOnce(count, _ -> browser.get("/api/" + service + "/v1/units", "Authorization", "Bearer " + token));
    }

    /** Side by side, so that what a limit gives back meanwhile stays small on a slow machine as well. */
    private static List<HttpResponse<String>> atOnce(int count, IntFunction<HttpResponse<String>> call) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, count)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> call.apply(number), executor))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static String token(String tenant, String person) {
        return KEYCLOAK.agencyToken(claims -> claims.claim("tenant", tenant).subject(person));
    }

    private static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).toList();
    }
}
