package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.consolidator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every route that writes may be sent again with its key. */
class WriteRouteTests extends RunningService {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    @TestFactory
    @Tag("S31")
    List<DynamicTest> declaresTheKeyOfARepeatedRequest() {
        var paths = as(consolidator(PROVINCE))
                .get(API + "/openapi")
                .expect(200)
                .json()
                .path("paths");
        var tests = new ArrayList<DynamicTest>();
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                if (WRITES.contains(operation.getKey())) {
                    tests.add(DynamicTest.dynamicTest(
                            operation.getKey() + " " + path.getKey(),
                            () -> assertThat(headersOf(operation.getValue())).contains("Idempotency-Key")));
                }
            }
        }
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .contains("put /api/reporting/v1/submissions/{id}/entries", "post /api/reporting/v1/birth-imports");
        return tests;
    }

    private static List<String> headersOf(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> "header".equals(parameter.path("in").asString()))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
