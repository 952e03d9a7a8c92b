package vn.canbang.reporting.national;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.reporting.disclosure.OutgoingReport;

/** The figures of a report as they left the province, small numbers hidden; frozen, so that nothing changes what was given. */
@Document("national_texts")
record NationalText(@Id UUID id, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static NationalText of(UUID id, OutgoingReport report) {
        return new NationalText(id, JSON.writeValueAsString(report));
    }

    OutgoingReport report() {
        return JSON.readValue(text, OutgoingReport.class);
    }
}
