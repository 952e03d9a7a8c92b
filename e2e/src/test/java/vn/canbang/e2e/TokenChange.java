package vn.canbang.e2e;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.canbang.runner.client.PersonToken;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;

/**
 * A change that somebody in Cao Bằng sends with a token of their own and one key, straight to the service or through the
 * gateway, so that no session stands between it and the database.
 *
 * @param service where the service listens
 * @param headers token, key and, for a change, the version that was seen
 * @param seen what stands there now, as its list or record reads
 * @param wanted what is to stand there afterwards
 */
record TokenChange(
        String service,
        String method,
        String path,
        Map<String, String> headers,
        Map<String, Object> body,
        Supplier<String> seen,
        String wanted) {

    private static final String VILLAGES = "/api/directory/v1/villages";
    private static final String TALLIES = "/api/commitments/v1/tallies";
    private static final String REPORTING = "/api/reporting/v1";
    private static final String OFFICER = "cb.chicuc.chuyenvien";
    private static final String CONSOLIDATOR = "cb.chicuc.tonghop";

    /** What came back, and how long it took. */
    record Refusal(Answer answer, Duration took) {}

    /** One household more in a village. */
    static TokenChange ofAVillage() {
        var officer = Person.named(OFFICER);
        var path = VILLAGES + "/" + first(officer, VILLAGES).path("id").asString();
        var village = officer.get(path).expect(200);
        var households = village.json().path("households").asInt(0) + 1;
        return new TokenChange(
                "DIRECTORY",
                "POST",
                path + "/household-count",
                headers(OFFICER, village),
                Map.of("households", households),
                () -> officer.get(path).expect(200).json().path("households").asString(""),
                String.valueOf(households));
    }

    /** One household more that has signed, as of today. */
    static TokenChange ofATotal() {
        var officer = Person.named(OFFICER);
        var board = TALLIES + "?subjectKind=household_group";
        var row = first(officer, board);
        var holder = row.path("holder").path("id").asString();
        var commune = row.path("unit").path("path").asString();
        var signed = row.path("last").path("signed").asInt(0) + 1;
        var today = officer.get("/api/directory/v1/me")
                .expect(200)
                .json()
                .path("today")
                .asString();
        return new TokenChange(
                "COMMITMENTS",
                "POST",
                TALLIES,
                headers(OFFICER),
                Map.of(
                        "subjectKind",
                        "household_group",
                        "holder",
                        holder,
                        "clause",
                        "no_sex_selection",
                        "asOf",
                        today,
                        "signed",
                        signed,
                        "total",
                        signed + 50,
                        "keptAt",
                        "Trụ sở"),
                () -> items(officer, board + "&limit=200&unit=" + commune)
                        .filter(village ->
                                village.path("holder").path("id").asString().equals(holder))
                        .map(village -> village.path("last").path("signed").asString(""))
                        .findFirst()
                        .orElse(""),
                String.valueOf(signed));
    }

    /** A passage of the province's report. */
    static TokenChange ofAReport() {
        var consolidator = Person.named(CONSOLIDATOR);
        var path = begunReport(consolidator);
        var report = consolidator.get(path).expect(200);
        var key =
                narratives(report.json()).findFirst().orElseThrow().path("key").asString();
        var text = "Viết khi cơ sở dữ liệu đứng: " + UUID.randomUUID();
        return new TokenChange(
                "REPORTING",
                "PUT",
                path + "/entries",
                headers(CONSOLIDATOR, report),
                Map.of("narratives", List.of(Map.of("key", key, "text", text))),
                () -> narratives(consolidator.get(path).expect(200).json())
                        .filter(narrative -> narrative.path("key").asString().equals(key))
                        .map(narrative -> narrative.path("text").asString())
                        .findFirst()
                        .orElse(""),
                text);
    }

    Refusal atTheService() {
        return sentTo(RunningPlatform.get().address(service));
    }

    Refusal atTheGateway() {
        return sentTo(RunningPlatform.get().url().toString());
    }

    String effect() {
        return seen.get();
    }

    private Refusal sentTo(String address) {
        var api = Api.at(address);
        for (var header : headers.entrySet()) {
            api = api.with(header.getKey(), header.getValue());
        }
        var begin = System.nanoTime();
        var answer = api.send(method, path, body);
        return new Refusal(answer, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** The province's own report of the newest period, opened before its day and begun. */
    private static String begunReport(Person consolidator) {
        var period = first(consolidator, REPORTING + "/periods").path("id").asString();
        consolidator.post(REPORTING + "/periods/" + period + "/opening", null).expect(200);
        var path = REPORTING + "/submissions/"
                + first(consolidator, REPORTING + "/submissions?mine=true&period=" + period)
                        .path("submission")
                        .asString();
        var report = consolidator.get(path).expect(200);
        if (report.json().path("state").asString().equals("open")) {
            consolidator.change(report, path + "/draft", Map.of()).expect(200);
        }
        return path;
    }

    private static Stream<JsonNode> narratives(JsonNode report) {
        return report.path("parts")
                .valueStream()
                .flatMap(part -> part.path("narratives").valueStream());
    }

    private static JsonNode first(Person person, String list) {
        return items(person, list).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> items(Person person, String list) {
        return person.get(list).expect(200).json().path("items").valueStream();
    }

    private static Map<String, String> headers(String username) {
        var platform = RunningPlatform.get();
        var token = PersonToken.of(
                platform.url(), platform.secret("portal"), username, platform.secret("demonstration-password"));
        return Map.of("Authorization", "Bearer " + token, "Idempotency-Key", "standing-still-" + UUID.randomUUID());
    }

    private static Map<String, String> headers(String username, Answer seen) {
        var all = new HashMap<>(headers(username));
        all.put("If-Match", seen.header("ETag"));
        return Map.copyOf(all);
    }
}
