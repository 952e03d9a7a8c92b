package vn.canbang.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;

/** Another agency's reader of the commitments feed: keeps the last event id and what it has seen. */
final class Agency {

    private static final String TOKENS = "/auth/realms/canbang/protocol/openid-connect/token";

    private final String clientId;
    private final String secret;
    private final Map<String, JsonNode> seen = new LinkedHashMap<>();
    private String last = "";
    private @Nullable Api api;

    private Agency(String clientId, String secret) {
        this.clientId = clientId;
        this.secret = secret;
    }

    /** Admitted by the province's administrator for one of its organisations. */
    static Agency admittedBy(Person administrator, String name) {
        return admittedBy(administrator, name, List.of("commitments"));
    }

    /** Admitted to follow these only. */
    static Agency admittedBy(Person administrator, String name, List<String> scopes) {
        var organisation = administrator
                .get("/api/directory/v1/organisations?kind=department_of_health")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        var made = administrator
                .post(
                        "/api/directory/v1/agencies",
                        Map.of("name", name, "organisationId", organisation, "scopes", scopes))
                .expect(201)
                .json();
        return new Agency(
                made.path("clientId").asString(), made.path("clientSecret").asString());
    }

    /** What the administrator hands over, by the names that the API page gives it. */
    Map<String, String> credentials() {
        return Map.of("CLIENT_ID", clientId, "CLIENT_SECRET", secret);
    }

    /** The same agency after its program was started anew: it has what it stored and its last id, and no token. */
    Agency begunAnew() {
        var anew = new Agency(clientId, secret);
        anew.seen.putAll(seen);
        anew.last = last;
        return anew;
    }

    private Api signedIn() {
        var token = Api.at(RunningPlatform.get().url().toString())
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(TOKENS, "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(clientId, secret))
                .expect(200)
                .json()
                .path("access_token")
                .asString();
        return Api.at(RunningPlatform.get().url().toString()).with("Authorization", "Bearer " + token);
    }

    /** Reads what is new, with a token of its own that is fetched anew when it has ended; answers how many events came. */
    int read() {
        var reader = api == null ? signedIn() : api;
        var answer =
                reader.get("/api/commitments/v1/feed?timeout=1000" + (last.isEmpty() ? "" : "&lastEventId=" + last));
        api = answer.status() == 401 ? null : reader;
        if (answer.status() != 200) {
            return 0;
        }
        var events = answer.json();
        for (var event : events) {
            last = event.path("id").asString();
            seen.putIfAbsent(last, event);
        }
        return events.size();
    }

    /** Everything that the directory tells this agency, from the beginning. */
    List<JsonNode> toldOfFacilities() {
        var reader = signedIn();
        var told = new ArrayList<JsonNode>();
        while (true) {
            var page = reader.get("/api/directory/v1/feed"
                            + (told.isEmpty()
                                    ? ""
                                    : "?lastEventId="
                                            + told.getLast().path("id").asString()))
                    .expect(200)
                    .json();
            if (page.isEmpty()) {
                return told;
            }
            page.forEach(told::add);
        }
    }

    Map<String, JsonNode> seen() {
        return seen;
    }
}
