package vn.canbang.starter.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as it is told, in the CloudEvents 1.0 JSON form.
 *
 * @param source service and tenant that tell it
 * @param subject id of the record it is about
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String tenant,
        @JsonProperty("datacontenttype") String dataContentType,
        JsonNode data) {

    CloudEvent(String id, String source, String type, String subject, Instant time, String tenant, JsonNode data) {
        this("1.0", id, source, type, subject, time, tenant, "application/json", data);
    }
}
