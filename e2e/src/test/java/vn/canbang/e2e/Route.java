package vn.canbang.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One endpoint of an OpenAPI file.
 *
 * @param operation what the file says of it
 * @param schemas the file's named schemas
 */
record Route(String method, String path, JsonNode operation, JsonNode schemas) {

    private static final List<String> SERVICES = List.of("directory", "commitments", "reporting");
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** Every endpoint that the gateway serves, but for the feeds, which only agencies read. */
    static List<Route> all() {
        return SERVICES.stream()
                .map(Route::file)
                .flatMap(Route::of)
                .filter(route -> route.path.startsWith("/api/") && !route.path.endsWith("/feed"))
                .toList();
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it takes JSON, or nothing, and no file as it is. */
    boolean takesJson() {
        var content = operation.path("requestBody").path("content");
        return content.isMissingNode() || content.has("application/json");
    }

    /** In what form it takes a file. */
    String mediaType() {
        return operation
                .path("requestBody")
                .path("content")
                .propertyNames()
                .iterator()
                .next();
    }

    /** Whether it is about one record. */
    boolean hasId() {
        return path.contains("{");
    }

    /** The list whose records it is about, as {@code /api/directory/v1/people}. */
    String list() {
        return hasId() ? path.substring(0, path.indexOf('{') - 1) : path;
    }

    /** The address of that record; what else the path asks for is made up. */
    String of(String id) {
        return VARIABLE.matcher(path.replaceFirst("\\{[^}]+}", id))
                .replaceAll(variable ->
                        isNumber(variable.group(1)) ? "1" : UUID.randomUUID().toString());
    }

    /** That address with a name for the file, where the endpoint asks for one. */
    String withFile(String id) {
        return parameters("fileName").findAny().isPresent() ? of(id) + "?fileName=tep.xml" : of(id);
    }

    private Stream<JsonNode> parameters(String name) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name));
    }

    private boolean isNumber(String variable) {
        return parameters(variable)
                .anyMatch(parameter -> parameter.at("/schema/type").asString().equals("integer"));
    }

    private static JsonNode file(String service) {
        try {
            return new JsonMapper()
                    .readTree(Files.readString(
                            RunningPlatform.root().resolve("api").resolve(service + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Route> of(JsonNode file) {
        var schemas = file.path("components").path("schemas");
        return file.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map((Map.Entry<String, JsonNode> method) -> new Route(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), schemas)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
