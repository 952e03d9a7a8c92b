package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every request that changes something may be sent again: the described API says so of each route. */
@Tag("S31")
class WriteRouteTests extends RunningService {

    private static final List<String> WRITES = List.of("post", "put", "patch", "delete");

    @TestFactory
    Stream<DynamicTest> takesAnIdempotencyKey() {
        var paths = as(officer(TAN_MY)).get(API + "/openapi").expect(200).json().path("paths");
        var writes = paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> WRITES.contains(operation.getKey()))
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.getKey() + " " + path.getKey(),
                                () -> assertThat(headers(operation.getValue())).contains("Idempotency-Key"))))
                .toList();
        assertThat(writes).hasSizeGreaterThanOrEqualTo(5);
        return writes.stream();
    }

    private static List<String> headers(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("header"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
