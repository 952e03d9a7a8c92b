package vn.canbang.commitments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people send to this service. */
final class Requests {

    static final String API = "/api/commitments/v1";

    private Requests() {}

    static Map<String, Object> signing(UUID subject, String signedOn) {
        return signing("provider", subject, signedOn);
    }

    static Map<String, Object> signing(String kind, UUID subject, String signedOn) {
        return new LinkedHashMap<>(Map.of(
                "subjectKind",
                kind,
                "subject",
                subject,
                "clauses",
                List.of("no_assist_sex_selection"),
                "signedOn",
                signedOn,
                "place",
                "Hội trường xã",
                "counterparty",
                Map.of("organisation", Province.STATION, "title", "Trạm trưởng")));
    }

    static Map<String, Object> tally(UUID holder, String asOf, int signed, int total) {
        return tally("household_group", holder, "no_sex_selection", asOf, signed, total);
    }

    static Map<String, Object> tally(String kind, UUID holder, String clause, String asOf, int signed, int total) {
        return new LinkedHashMap<>(Map.of(
                "subjectKind", kind,
                "holder", holder,
                "clause", clause,
                "asOf", asOf,
                "signed", signed,
                "total", total,
                "keptAt", "Nhà văn hóa thôn",
                "counterparty", "Trưởng thôn"));
    }

    static Map<String, Object> norm(UUID village, String adoptedOn) {
        return norm("village_convention", village, adoptedOn);
    }

    static Map<String, Object> norm(String kind, UUID holder, String adoptedOn) {
        return new LinkedHashMap<>(Map.of(
                "kind",
                kind,
                "holder",
                holder,
                "adoptedOn",
                adoptedOn,
                "clauses",
                List.of("no_sex_selection"),
                "reference",
                "15/QĐ-UBND",
                "keptAt",
                "Nhà văn hóa thôn"));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
