package vn.canbang.e2e;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A body that an endpoint accepts as to its form, made from its schema: what is refused then is refused for another reason. */
final class WellFormed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAY = "2024-10-01";
    /** For what the schema describes by a pattern. */
    private static final Map<String, String> MATCHING =
            Map.of("[0-9]{1,6}", "1", "[\\p{L}0-9.-]+(/[\\p{L}0-9.-]+)*", "BC-THU");

    private WellFormed() {}

    /** The text to send, or nothing when the endpoint takes no JSON. */
    static @Nullable String body(Route route) {
        var content = route.operation().path("requestBody").path("content").path("application/json");
        return content.isMissingNode() ? null : JSON.writeValueAsString(value(content.path("schema"), route.schemas()));
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
                schema.path("properties")
                        .propertyStream()
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
