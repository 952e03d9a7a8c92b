package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.canbang.gateway.audit.RefusalAudit;

@RunningGateway
@Tag("S54")
class RefusalAuditTests {

    private static final String ANYTHING = "/api/directory/v1/units";

    @LocalServerPort
    private int port;

    @Autowired
    private RefusalAudit audit;

    @Autowired
    private MongoTemplate store;

    private Browser browser = new Browser(0);

    @BeforeEach
    void withAnEmptyRecord() {
        Surroundings.reset();
        Surroundings.CLOCK.forward(Duration.ofSeconds(1));
        audit.write();
        store.getCollection("audit").drop();
        store.getCollection("audit_checks").drop();
        browser = new Browser(port);
    }

    @Test
    void recordsWhoSentAChangeThatWasNotConfirmed() {
        browser.signIn(KEYCLOAK, "/app/");

        browser.send(
                browser.request(ANYTHING, "Origin", StubKeycloak.PUBLIC_URL).POST(BodyPublishers.ofString("{}")));

        assertThat(recorded(1)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("outcome")).isEqualTo("csrf_refused");
            assertThat(entry.getString("what")).isEqualTo("POST /api/directory/v1");
            assertThat(entry.getString("actor")).isNotEmpty();
            assertThat(entry.getString("tenant")).isNotEmpty();
        });
    }

    @Test
    void countsWhatIsRefusedToTheSameCallerInAMinuteAndWritesNoWordOfAStranger() {
        for (var attempt = 0; attempt < 3; attempt++) {
            browser.send(browser.request(ANYTHING + "/canary-" + attempt, "Authorization", "Bearer canary")
                    .GET());
        }

        var entries = recorded(3);
        assertThat(entries.toString()).doesNotContain("canary");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getString("outcome")).isEqualTo("invalid_token");
            assertThat(entry.getString("actor")).isEmpty();
        });
    }

    @Test
    void recordsThatSomebodyCameBackWithoutBeingSignedIn() {
        browser.get("/login/oauth2/code/keycloak?code=guessed&state=guessed");

        assertThat(recorded(1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("act")).isEqualTo("sign_in"));
    }

    @Test
    void showsThatAnEntryWasChanged() {
        browser.get(ANYTHING);
        recorded(1);
        assertThat(audit.firstGap()).isZero();

        store.getCollection("audit")
                .updateOne(new Document("_id", 1L), new Document("$set", new Document("outcome", "nothing")));

        assertThat(audit.firstGap()).isEqualTo(1);
    }

    /** The answer may be read before it is recorded. */
    private List<Document> recorded(int refusals) {
        return await().until(
                        () -> {
                            audit.write();
                            return store.findAll(Document.class, "audit");
                        },
                        entries -> entries.stream()
                                        .mapToLong(entry -> entry.getLong("times"))
                                        .sum()
                                == refusals);
    }
}
