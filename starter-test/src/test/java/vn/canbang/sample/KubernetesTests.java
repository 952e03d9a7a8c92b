package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** Where Boot believes that it runs on Kubernetes, it would trust forwarded headers by default. */
@ServiceTest
@TestPropertySource(properties = "spring.main.cloud-platform=kubernetes")
class KubernetesTests {

    @LocalServerPort
    private int port;

    @Test
    @Tag("S20")
    void takesNoLinkFromForwardedHeadersThereEither() {
        var answer = Api.at(port)
                .as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"))
                .with("Forwarded", "host=evil.example;proto=https")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Prefix", "/evil")
                .post("/api/sample/v1/notes", Map.of("text", "a"))
                .expect(201);

        assertThat(answer.text()).doesNotContain("evil");
        assertThat(answer.response().headers().map().toString()).doesNotContain("evil");
    }
}
