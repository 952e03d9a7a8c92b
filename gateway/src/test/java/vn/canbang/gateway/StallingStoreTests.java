package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static vn.canbang.gateway.Surroundings.CLOCK;
import static vn.canbang.gateway.Surroundings.KEYCLOAK;
import static vn.canbang.gateway.Surroundings.SERVICE;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
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

    /** A switch and no stubbing while somebody works: Mockito gives what is being stubbed to whichever thread calls next. */
    private final AtomicBoolean stalled = new AtomicBoolean();

    private Browser browser = new Browser(0);

    @BeforeEach
    void signIn() {
        doAnswer(this::unlessStalled)
                .when(store)
                .updateFirst(any(Query.class), any(UpdateDefinition.class), anyString());
        doAnswer(this::unlessStalled).when(store).insert(any(Document.class), anyString());
        Surroundings.reset();
        browser = new Browser(port);
        browser.signIn(KEYCLOAK, "/app/");
        browser.get(ANYTHING);
        SERVICE.reset();
        CLOCK.forward(Duration.ofMinutes(2));
    }

    private @Nullable Object unlessStalled(InvocationOnMock call) throws Throwable {
        if (stalled.get()) {
            throw new DataAccessResourceFailureException("stalled");
        }
        return call.callRealMethod();
    }

    @Test
    void handsOnTheAnswerOfWhatWasDoneAlthoughNobodyNotesThatTheSessionWasSeen() {
        stalled.set(true);

        var answer = browser.change("POST", ANYTHING, "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void says503WhenASessionCannotBeBegun() {
        stalled.set(true);

        var answer = new Browser(port).get("/oauth2/authorization/keycloak");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("sessions_unavailable");
    }
}
