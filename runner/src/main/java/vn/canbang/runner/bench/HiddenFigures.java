package vn.canbang.runner.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.canbang.runner.Port;
import vn.canbang.runner.RunnerException;
import vn.canbang.runner.client.PersonToken;

/** Whether the time of an answer tells that a record of others exists: the same “not found” for theirs and for none (S12). */
final class HiddenFigures {

    private static final String ASKED = "medians within 10 % or 5 ms";
    private static final String COMMITMENTS = "/api/commitments/v1/commitments";
    private static final String OWNER = "bg.chicuc.chuyenvien";
    private static final String OTHER_PROVINCE = "cb.chicuc.chuyenvien";
    private static final String OTHER_BODY = "bg.bvsannhi.nhaplieu";
    private static final int NOT_FOUND = 404;

    private final BenchPlatform platform;
    private final int pairs;
    private final Probe probe = new Probe();

    HiddenFigures(BenchPlatform platform, BenchOptions options) {
        this.platform = platform;
        this.pairs = options.pairs();
    }

    List<Row> measure() {
        List<String> signed = new ArrayList<>();
        platform.signIn(OWNER)
                .get(COMMITMENTS + "?limit=50")
                .path("items")
                .forEach(item -> signed.add(item.path("id").asString("")));
        return List.of(
                compared("another province's", OTHER_PROVINCE, signed), compared("another body's", OTHER_BODY, signed));
    }

    private Row compared(String whose, String stranger, List<String> signed) {
        String token = PersonToken.of(platform.url(), platform.secret("portal"), stranger, platform.password());
        String theirs = signed.stream()
                .filter(id -> probe.ask(request(id, token)).status() == NOT_FOUND)
                .findFirst()
                .orElseThrow(() -> new RunnerException(stranger + " sees whatever was signed, or nothing was."));
        List<Long> ofTheirs = new ArrayList<>();
        List<Long> ofNone = new ArrayList<>();
        for (int pair = -pairs / 10; pair < pairs; pair++) {
            long one = probe.nanos(request(theirs, token), NOT_FOUND);
            long other = probe.nanos(request(UUID.randomUUID().toString(), token), NOT_FOUND);
            if (pair >= 0) {
                ofTheirs.add(one);
                ofNone.add(other);
            }
        }
        double median = new Durations(ofTheirs).percentile(50);
        double medianOfNone = new Durations(ofNone).percentile(50);
        return new Row(
                "Not found at the service, %s record beside none at all".formatted(whose),
                ASKED,
                String.format(
                        Locale.ROOT,
                        "median %.2f ms beside %.2f ms: %.1f %% (%d pairs)",
                        median,
                        medianOfNone,
                        100 * Math.abs(median - medianOfNone) / medianOfNone,
                        pairs));
    }

    private HttpRequest request(String id, String token) {
        return Probe.request(
                URI.create(platform.address(Port.COMMITMENTS) + COMMITMENTS + "/" + id),
                Map.of("Authorization", "Bearer " + token));
    }
}
