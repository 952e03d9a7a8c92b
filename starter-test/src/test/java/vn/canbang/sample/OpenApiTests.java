package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** What a service says of its own API. */
@ServiceTest
class OpenApiTests {

    @LocalServerPort
    private int port;

    private JsonNode page;

    @BeforeEach
    void thePage() {
        page = Api.at(port)
                .as(TestToken.in("bac-giang").unit("24/").roles("agency"))
                .get("/api/sample/v1/openapi")
                .expect(200)
                .json();
    }

    @Test
    void describesFreeJsonAsAnyValueAndNotAsAClassOfOurs() {
        var schemas = page.at("/components/schemas");

        assertThat(schemas.at("/CloudEvent/properties/data/$ref").asString()).endsWith("/JsonNode");
        assertThat(schemas.at("/JsonNode").propertyNames()).containsExactly("description");
    }

    @Test
    void saysWhichServiceItIsAndThatEveryCallNeedsAToken() {
        assertThat(page.at("/info/title").asString()).isEqualTo("Cân Bằng: sample");
        assertThat(page.at("/info/version").asString()).isEqualTo("v1");
        assertThat(page.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(page.at("/security/0").has("bearer")).isTrue();
    }

    @Test
    void namesEachEndpointOnceAndSaysWhoMayCallIt() {
        var ids = operations().stream()
                .map(operation -> operation.path("operationId").asString())
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z]+"));
        assertThat(feed().path("operationId").asString()).isEqualTo("feedOpen");
        assertThat(feed().path("summary").asString()).isEqualTo("Feed open");
        assertThat(feed().path("tags").get(0).asString()).isEqualTo("feed");
        assertThat(feed().path("description").asString())
                .isEqualTo("Needs the permission `feed:read`. Held by agency (province).");
    }

    @Test
    void saysWithWhichProblemsAReadAndAWriteAreRefused() {
        var write = operations().stream()
                .filter(operation -> operation.has("requestBody"))
                .findFirst()
                .orElseThrow();

        assertThat(feed().path("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "422", "429", "503");
        assertThat(write.path("responses").propertyNames())
                .contains("400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "429", "503");
        assertThat(page.at("/components/responses/TooManyRequests/headers").has("Retry-After"))
                .isTrue();
        assertThat(page.at("/components/responses/NotFound/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(page.at("/components/schemas/Problem/required").size()).isEqualTo(4);
    }

    @Test
    void keepsToItselfWhatServicesAskOfEachOther() {
        assertThat(page.path("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/"));
    }

    private JsonNode feed() {
        return page.path("paths").path("/api/sample/v1/feed").path("get");
    }

    private List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        page.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }
}
