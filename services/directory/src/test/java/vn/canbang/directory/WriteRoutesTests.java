package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever changes something may be sent twice: every write of the published API takes a key. */
class WriteRoutesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    @Tag("S31")
    void takesAnIdempotencyKey(String route, JsonNode operation) {
        assertThat(operation.path("parameters").valueStream()).as(route).anySatisfy(parameter -> {
            assertThat(parameter.at("/in").asString()).isEqualTo("header");
            assertThat(parameter.at("/name").asString()).isEqualTo("Idempotency-Key");
        });
    }

    static Stream<Arguments> writes() throws IOException {
        var document = new JsonMapper().readTree(Files.readString(Path.of("../../api/directory.json")));
        return document.at("/paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> !operation.getKey().equals("get"))
                        .map(operation ->
                                Arguments.of(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }
}
