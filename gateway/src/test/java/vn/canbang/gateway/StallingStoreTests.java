package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static vn.canbang.gateway.Surroundings.CLOCK;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The store of sessions answers, and then no longer, while somebody works. */
@RunningGateway
@Tag("S34")
class StallingStoreTests {

    private static final String ANYTHING = "/api/directory/v1/units";

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private MongoTemplate store;

    private Browser browser = new Browser(0);

    @BeforeEach
    void signIn() {
        Surroundings.reset();
        browser = new Browser(port);
        browser.signIn(KEYCLOAK, "/app/");
        browser.get(ANYTHING);
        SERVICE.reset();
        CLOCK.forward(Duration.ofMinutes(2));
    }

    @AfterEach
    void answersAgain() {
        reset(store);
    }

    private static DataAccessResourceFailureException stalled() {
        return new DataAccessResourceFailureException("stalled");
    }

    @Test
    void handsOnTheAnswerOfWhatWasDoneAlthoughNobodyNotesThatTheSessionWasSeen() {
        doThrow(stalled()).when(store).updateFirst(any(Query.class), any(UpdateDefinition.class), anyString());

        var answer = browser.change("POST", ANYTHING, "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void says503WhenASessionCannotBeBegun() {
        doThrow(stalled()).when(store).insert(any(Document.class), anyString());

        var answer = new Browser(port).get("/oauth2/authorization/keycloak");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("sessions_unavailable");
    }
}
