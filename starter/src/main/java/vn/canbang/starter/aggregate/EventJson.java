package vn.canbang.starter.aggregate;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON of event data: ISO dates, nothing for what is absent. */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static String write(DomainEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    public static JsonNode read(String data) {
        return MAPPER.readTree(data);
    }

    /** Event data as the reader's own record; fields the reader does not know are passed over. */
    public static <T> T read(JsonNode data, Class<T> type) {
        return MAPPER.treeToValue(data, type);
    }
}
