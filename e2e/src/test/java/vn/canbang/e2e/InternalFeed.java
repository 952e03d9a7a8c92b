package vn.canbang.e2e;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;

/** What a service tells our other services of one province, measures included: read as one of them reads it, from where it stood. */
final class InternalFeed {

    private static final String TOKENS = "/auth/realms/canbang/protocol/openid-connect/token";

    private final String tenant;
    private String last = "";

    private InternalFeed(String tenant) {
        this.tenant = tenant;
    }

    /** All that was told before is passed over. */
    static InternalFeed from(String tenant) {
        var feed = new InternalFeed(tenant);
        feed.read();
        return feed;
    }

    /** What is new, read to the end. */
    List<JsonNode> read() {
        var service = service();
        var events = new ArrayList<JsonNode>();
        while (true) {
            var page = service.get("/internal/feed" + (last.isEmpty() ? "" : "?lastEventId=" + last))
                    .expect(200)
                    .json();
            if (page.isEmpty()) {
                return events;
            }
            page.forEach(events::add);
            last = events.getLast().path("id").asString();
        }
    }

    private Api service() {
        var platform = RunningPlatform.get();
        var token = Api.at(platform.url().toString())
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        TOKENS,
                        "grant_type=client_credentials&client_id=service-reporting&client_secret=%s&scope=tenant-%s"
                                .formatted(platform.secret("reporting"), tenant))
                .expect(200)
                .json()
                .path("access_token")
                .asString();
        return Api.at(platform.address("COMMITMENTS")).with("Authorization", "Bearer " + token);
    }
}
