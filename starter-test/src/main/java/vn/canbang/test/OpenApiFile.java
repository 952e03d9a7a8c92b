package vn.canbang.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed OpenAPI file of a service. A test compares it with what the running service says of itself; with
 * {@code -Dopenapi.write=true} it is written instead.
 */
public final class OpenApiFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiFile() {}

    /** Fails when {@code api/<service>.json} is not what the service publishes, or when an endpoint has no name of its own. */
    public static void check(Api api, String service) {
        var page = api.get("/api/" + service + "/v1/openapi").expect(200).json();
        checkNames(page);
        var published = normal(page);
        var file = of(service);
        try {
            if (isWrittenAnew()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, published);
            }
            Assertions.assertThat(Files.readString(file))
                    .as("api/%s.json differs from the code; run this test with -Dopenapi.write=true", service)
                    .isEqualTo(published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this run writes the files instead of holding anything against them. */
    static boolean isWrittenAnew() {
        return Boolean.getBoolean("openapi.write");
    }

    private static void checkNames(JsonNode page) {
        var operations =
                page.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
        Assertions.assertThat(operations)
                .isNotEmpty()
                .allSatisfy(operation -> Assertions.assertThat(
                                operation.path("description").asString())
                        .startsWith("Needs the permission"))
                .extracting(operation -> operation.path("operationId").asString())
                .doesNotHaveDuplicates();
    }

    /** Where the file of a service lies. */
    static Path of(String service) {
        return root().resolve("api").resolve(service + ".json");
    }

    private static String normal(JsonNode document) {
        if (document instanceof ObjectNode top) {
            top.remove("servers");
        }
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("canbang"))) {
            folder = folder.getParent();
        }
        return java.util.Objects.requireNonNull(folder, "not inside the repository");
    }
}
