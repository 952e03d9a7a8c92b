package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** What a service says of its own API. */
@ServiceTest
class OpenApiTests {

    @LocalServerPort
    private int port;

    @Test
    void describesFreeJsonAsAnyValueAndNotAsAClassOfOurs() {
        var schemas = Api.at(port)
                .as(TestToken.in("bac-giang").unit("24/").roles("agency"))
                .get("/api/sample/v1/openapi")
                .expect(200)
                .json()
                .at("/components/schemas");

        assertThat(schemas.at("/CloudEvent/properties/data/$ref").asString()).endsWith("/JsonNode");
        assertThat(schemas.at("/JsonNode").propertyNames()).containsExactly("description");
    }
}
