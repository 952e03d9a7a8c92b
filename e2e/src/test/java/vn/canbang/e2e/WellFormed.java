package vn.canbang.e2e;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body that an endpoint accepts as to its form, made from its schema, with references to what the sender may refer to: what
 * is refused then is refused for another reason.
 */
final class WellFormed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAY = "2024-10-01";
    /** For what the schema describes by a pattern. */
    private static final Map<String, String> MATCHING =
            Map.of("[0-9]{1,6}", "1", "[\\p{L}0-9.-]+(/[\\p{L}0-9.-]+)*", "BC-THU");

    /** Where the records stand that a field refers to. */
    private static final Map<String, String> REFERRED_TO = Map.of(
            "facilityId", "/api/directory/v1/facilities",
            "organisationId", "/api/directory/v1/organisations");

    /** References that are left out where they may be. */
    private static final Set<String> LEFT_OUT = Set.of("successorId", "unit", "deputyOf");

    private static final Map<String, Optional<String>> FIRST = new ConcurrentHashMap<>();

    private WellFormed() {}

    /** The text to send, or nothing when the endpoint takes no JSON. */
    static @Nullable String body(Route route, Person sender) {
        var content = route.operation().path("requestBody").path("content").path("application/json");
        if (content.isMissingNode()) {
            return null;
        }
        var body = value(content.path("schema"), route.schemas());
        if (body instanceof ObjectNode fields) {
            REFERRED_TO.forEach((field, list) -> {
                if (fields.has(field)) {
                    first(list, sender).ifPresent(id -> fields.put(field, id));
                }
            });
        }
        return JSON.writeValueAsString(body);
    }

    private static Optional<String> first(String list, Person sender) {
        return FIRST.computeIfAbsent(sender.username() + list, _ -> {
            var answer = sender.get(list);
            return answer.status() == 200
                    ? Optional.of(answer.json().path("items").path(0).path("id").asString(""))
                    : Optional.empty();
        });
    }

    private static JsonNode value(JsonNode schema, JsonNode schemas) {
        var nodes = JsonNodeFactory.instance;
        var ref = schema.path("$ref").asString("");
        if (!ref.isEmpty()) {
            return value(schemas.path(ref.substring(ref.lastIndexOf('/') + 1)), schemas);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> nodes.stringNode(text(schema));
            case "integer", "number" ->
                nodes.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> nodes.booleanNode(true);
            case "array" -> JSON.valueToTree(List.of(value(schema.path("items"), schemas)));
            default -> {
                var made = nodes.objectNode();
                var required = schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                schema.path("properties")
                        .propertyStream()
                        .filter(property ->
                                required.contains(property.getKey()) || !LEFT_OUT.contains(property.getKey()))
                        .forEach(property -> made.set(property.getKey(), value(property.getValue(), schemas)));
                yield made;
            }
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> DAY;
            case "date-time" -> DAY + "T08:00:00Z";
            case "uuid" -> UUID.randomUUID().toString();
            default -> MATCHING.getOrDefault(schema.path("pattern").asString(""), "Thử cách ly");
        };
    }
}
