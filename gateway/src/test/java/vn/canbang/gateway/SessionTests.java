package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.gateway.Browser.header;
import static vn.canbang.gateway.Surroundings.CLOCK;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@RunningGateway
@Tag("S05")
class SessionTests {

    private static final String ANYTHING = "/api/directory/v1/units";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoOperations mongo;

    @BeforeEach
    void start() {
        Surroundings.reset();
    }

    @Test
    void signsInAndReturnsToThePageThatWasWanted() {
        var browser = browser();

        var back = browser.signIn(KEYCLOAK, "/app/commitments");

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back)).isEqualTo("/app/commitments");
        assertThat(browser.get("/session").body())
                .contains("\"authenticated\":true", "Nguyễn Thị Hoa", "bg.tanmy", "X-CSRF-TOKEN");
    }

    @Test
    void saysWhereToSignInWhenNobodyIsThere() {
        var answer = browser().get("/session");

        assertThat(answer.body()).contains("\"authenticated\":false", "\"login\":\"/login\"");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void namesTheSessionInAGuardedCookieOnly() {
        var answer = browser().get("/login?return=/app/");

        assertThat(header(answer, "Set-Cookie"))
                .startsWith("__Host-canbang=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void drawsAtLeast128BitsForAnId() {
        var one = signedIn().cookie();
        var other = signedIn().cookie();

        assertThat(Base64.getUrlDecoder().decode(one)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void keepsEveryTokenOnTheServer() {
        var browser = browser();
        var back = browser.signIn(KEYCLOAK, "/app/");
        browser.get(ANYTHING);
        var token = SERVICE.last().header("authorization").substring("Bearer ".length());

        assertThat(back.headers().map().toString()).doesNotContain("eyJ");
        assertThat(browser.get("/session").body()).doesNotContain(token).doesNotContain("eyJ");
        assertThat(browser.change("POST", "/logout", "").body()).doesNotContain("eyJ");
    }

    @Test
    void takesANewIdAtSignIn() {
        var browser = browser();
        browser.get("/login?return=/app/");
        var before = browser.cookie();

        browser.signIn(KEYCLOAK, "/app/");

        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(browser().withCookie(before).get(ANYTHING).statusCode()).isEqualTo(401);
    }

    @Test
    void isDeadOnTheServerAfterSigningOut() {
        var browser = signedIn();
        var cookie = browser.cookie();

        var answer = browser.change("POST", "/logout", "");

        assertThat(answer.body()).isEqualTo("{\"location\":\"/app/\"}");
        assertThat(browser().withCookie(cookie).get(ANYTHING).statusCode()).isEqualTo(401);
        assertThat(KEYCLOAK.server().received())
                .anySatisfy(call -> assertThat(call.uri()).endsWith("/openid-connect/logout"));
    }

    @Test
    void staysDeadWhenARequestThatBeganBeforeEndsAfterwards() throws Exception {
        var browser = signedIn();
        var cookie = browser.cookie();
        var mayAnswer = new CountDownLatch(1);
        SERVICE.answers(exchange -> {
            awaitQuietly(mayAnswer);
            StubService.ok(exchange);
        });
        CLOCK.forward(Duration.ofMinutes(2));
        var waiting =
                CompletableFuture.supplyAsync(() -> browser().withCookie(cookie).get("/api/directory/v1/feed"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !SERVICE.received().isEmpty());

        browser.change("POST", "/logout", "");
        mayAnswer.countDown();

        assertThat(waiting.get().statusCode()).isEqualTo(200);
        assertThat(browser().withCookie(cookie).get("/session").body()).contains("\"authenticated\":false");
    }

    @Test
    void endsAfterThirtyMinutesWithoutUse() {
        var browser = signedIn();
        CLOCK.forward(Duration.ofMinutes(28));
        assertThat(browser.get("/session").body()).contains("\"authenticated\":true");

        CLOCK.forward(Duration.ofMinutes(31));

        assertThat(browser.get("/session").body()).contains("\"authenticated\":false");
        assertThat(browser.get(ANYTHING).statusCode()).isEqualTo(401);
    }

    @Test
    void endsAfterEightHoursHoweverBusy() {
        var browser = signedIn();
        for (var half = 0; half < 19; half++) {
            CLOCK.forward(Duration.ofMinutes(25));
            assertThat(browser.get("/session").body()).contains("\"authenticated\":true");
        }

        CLOCK.forward(Duration.ofMinutes(10));

        assertThat(browser.get("/session").body()).contains("\"authenticated\":false");
    }

    @Test
    void answersEveryAlteredCookieWith401() {
        var cookie = signedIn().cookie();

        assertThat(new String[] {
                    cookie.substring(1),
                    cookie + "x",
                    "x".repeat(4000),
                    "%00",
                    "\"",
                    "../..",
                    "{\"$ne\":1}",
                    cookie.toUpperCase(Locale.ROOT)
                })
                .allSatisfy(altered -> assertThat(
                                browser().withCookie(altered).get(ANYTHING).statusCode())
                        .isEqualTo(401));
        assertThat(browser()
                        .withCookie("altered")
                        .change("POST", ANYTHING, "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void storesNeitherTheIdNorTheClientsSecret() {
        var browser = signedIn();

        var stored = mongo.findAll(Document.class, "sessions").toString();

        assertThat(stored).doesNotContain(browser.cookie());
        assertThat(mongo.findAll(Document.class, "sessions"))
                .allSatisfy(session -> assertThat(bytesOf(session)).doesNotContain("a-secret-of-tests"));
    }

    @Test
    void fetchesANewTokenAtOnceWhenAsked() {
        var browser = signedIn();
        browser.get(ANYTHING);
        var before = SERVICE.last().header("authorization");

        assertThat(browser.change("POST", "/session/refresh", "").statusCode()).isEqualTo(204);
        browser.get(ANYTHING);

        assertThat(SERVICE.last().header("authorization")).isNotEqualTo(before);
    }

    @Test
    void doesNotLoseANewTokenToARequestThatBeganBefore() throws Exception {
        var browser = signedIn();
        var cookie = browser.cookie();
        var mayAnswer = new CountDownLatch(1);
        SERVICE.answers(exchange -> {
            awaitQuietly(mayAnswer);
            StubService.ok(exchange);
        });
        CLOCK.forward(Duration.ofMinutes(2));
        var waiting =
                CompletableFuture.supplyAsync(() -> browser().withCookie(cookie).get("/api/directory/v1/feed"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !SERVICE.received().isEmpty());
        var before = SERVICE.last().header("authorization");

        browser.change("POST", "/session/refresh", "");
        mayAnswer.countDown();
        waiting.get();
        browser.get(ANYTHING);

        assertThat(SERVICE.last().header("authorization")).isNotEqualTo(before);
    }

    private Browser signedIn() {
        var browser = browser();
        browser.signIn(KEYCLOAK, "/app/");
        return browser;
    }

    private Browser browser() {
        return new Browser(port);
    }

    private static String bytesOf(Document session) {
        var text = new StringBuilder();
        session.get("attributes", new Document())
                .values()
                .forEach(value -> text.append(new String(((Binary) value).getData(), StandardCharsets.ISO_8859_1)));
        return text.toString();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
