package vn.canbang.runner.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.canbang.runner.Pause;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.client.Session;

/** How long it takes from sending a signature until reporting's coverage of the district counts it. */
final class CoverageFigures {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String ASKED = "2000 ms";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final BenchPlatform platform;
    private final int signatures;

    CoverageFigures(BenchPlatform platform, BenchOptions options) {
        this.platform = platform;
        this.signatures = options.signatures();
    }

    List<Row> measure() {
        String what = "From a signature to the changed coverage in reporting, through the gateway";
        Session officer = platform.signIn("bg.chicuc.chuyenvien");
        String today = officer.get("/api/directory/v1/me").path("today").asString("");
        String clause =
                first(officer, "/clauses?subjectKind=provider").path("kind").asString("");
        List<Long> nanos = new ArrayList<>();
        for (JsonNode gap : officer.get(COMMITMENTS + "/gap-list?subjectKind=provider&limit=" + signatures)
                .path("items")) {
            nanos.add(sign(officer, gap, clause, today));
        }
        if (nanos.isEmpty()) {
            return List.of(Row.notRun(what, ASKED, "everybody has signed; leave out --keep"));
        }
        return List.of(new Row(what, ASKED, new Durations(nanos).words()));
    }

    private long sign(Session officer, JsonNode gap, String clause, String today) {
        String unit = gap.path("unit").path("path").asString("");
        JsonNode counterparty = first(officer, "/counterparties?unit=" + unit);
        Map<String, Object> signature = Map.of(
                "subjectKind",
                "provider",
                "subject",
                gap.path("subject").path("id").asString(""),
                "clauses",
                List.of(clause),
                "signedOn",
                today,
                "place",
                "Trạm Y tế",
                "counterparty",
                Map.of("organisation", counterparty.path("id").asString("")));
        String district = unit.substring(0, unit.indexOf('/', unit.indexOf('/') + 1) + 1);
        long before = signed(officer, district);
        long begin = System.nanoTime();
        officer.post(COMMITMENTS + "/commitments", UUID.randomUUID().toString(), signature);
        while (signed(officer, district) == before) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new RunnerException("The coverage of %s did not change within %d s of a signature."
                        .formatted(district, PATIENCE.toSeconds()));
            }
            Pause.of(LOOK_AGAIN);
        }
        return System.nanoTime() - begin;
    }

    private static long signed(Session officer, String unit) {
        return officer.get("/api/reporting/v1/coverage?unit=" + unit)
                .path("total")
                .path("providers")
                .path("signed")
                .asLong(0);
    }

    private static JsonNode first(Session officer, String path) {
        return officer.get(COMMITMENTS + path).path("items").path(0);
    }
}
