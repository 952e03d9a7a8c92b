package vn.canbang.runner.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.canbang.runner.Port;
import vn.canbang.runner.client.PersonToken;

/**
 * How fast lists, search, gap list and indicators of a large tenant are at the services themselves; and, when asked for, those of
 * a larger one as a multiple of the first.
 */
final class ListFigures {

    private static final String ASKED = "p95 50 ms";
    private static final String ASKED_OF_MORE = "at most 1.25 × that p95";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final List<String> WORDS = List.of(
            "nguyen thi", "Trần Văn Hùng", "lan", "pham duc binh", "Vũ Minh", "hoang thu ha", "ngo", "Bùi Ngọc");

    private final BenchPlatform platform;
    private final BenchOptions options;
    private final Consumer<String> telling;

    ListFigures(BenchPlatform platform, BenchOptions options, Consumer<String> telling) {
        this.platform = platform;
        this.options = options;
        this.telling = telling;
    }

    /** What is read, at which service, and what is asked of it. */
    private record Reading(String what, String asked, Port port, List<String> paths) {}

    List<Row> measure() {
        LargeTenant usual = LargeTenant.usual(platform, options, telling);
        long commitments = usual.fill();
        Map<Reading, Durations> first = measured(usual);
        List<Row> rows = new ArrayList<>();
        first.forEach((reading, durations) ->
                rows.add(new Row(what(commitments, reading), reading.asked(), durations.words())));
        rows.add(new ImportFigure(platform, options, usual).measure());
        if (options.records() > 0) {
            LargeTenant larger = LargeTenant.larger(platform, options, telling);
            long more = larger.fill();
            measured(larger).forEach((reading, durations) -> {
                double times = durations.percentile(95)
                        / Objects.requireNonNull(first.get(reading)).percentile(95);
                rows.add(new Row(
                        what(more, reading),
                        ASKED_OF_MORE,
                        durations.words() + String.format(Locale.ROOT, "; %.2f × that p95", times)));
            });
        }
        return rows;
    }

    private static String what(long commitments, Reading reading) {
        return "%,d commitments in a tenant, at the service: %s".formatted(commitments, reading.what());
    }

    private Map<Reading, Durations> measured(LargeTenant tenant) {
        Map<Reading, Durations> measured = new LinkedHashMap<>();
        for (Reading reading : readings(tenant.districts())) {
            Durations durations = durations(reading, tenant);
            telling.accept("  " + reading.what() + ": " + durations.words());
            measured.put(reading, durations);
        }
        return measured;
    }

    private static List<Reading> readings(List<String> units) {
        List<String> searches = WORDS.stream()
                .map(word ->
                        COMMITMENTS + "/commitments?limit=50&search=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .toList();
        List<String> districts = units.stream()
                .map(path -> COMMITMENTS + "/commitments?limit=50&unit=" + path)
                .toList();
        List<String> indicators = Stream.of("01", "02", "03", "08", "09")
                .map(code -> "/api/reporting/v1/indicators/COM-" + code
                        + "/values?from=2024-01-01&to=2024-09-30&breakdown=children")
                .toList();
        return List.of(
                list("list of the province", List.of(COMMITMENTS + "/commitments?limit=50")),
                list("list of a district", districts),
                list("search", searches),
                list("gap list", List.of(COMMITMENTS + "/gap-list?subjectKind=provider&limit=50")),
                list("gap list's count", List.of(COMMITMENTS + "/gap-list/summary?subjectKind=provider")),
                new Reading("COM-01, 02, 03, 08, 09 of the province by district", "", Port.REPORTING, indicators));
    }

    private static Reading list(String what, List<String> paths) {
        return new Reading(what, ASKED, Port.COMMITMENTS, paths);
    }

    private Durations durations(Reading reading, LargeTenant tenant) {
        String token = PersonToken.of(platform.url(), platform.secret("portal"), tenant.officer(), platform.password());
        List<URI> addresses = reading.paths().stream()
                .map(path -> URI.create(platform.address(reading.port()) + path))
                .toList();
        return new Load(options)
                .read(addresses, Map.of("Authorization", "Bearer " + token), 1)
                .durations();
    }
}
