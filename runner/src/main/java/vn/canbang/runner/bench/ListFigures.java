package vn.canbang.runner.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.canbang.runner.Port;
import vn.canbang.runner.client.PersonToken;

/** How fast lists, search and gap list of a large tenant are at the service itself. */
final class ListFigures {

    private static final String ASKED = "p95 50 ms";
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

    List<Row> measure() {
        long commitments = new LargeTenant(platform, options, telling).fill();
        List<String> searches = WORDS.stream()
                .map(word -> "/commitments?limit=50&search=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .toList();
        List<String> districts = IntStream.range(200, 210)
                .mapToObj(code -> "/commitments?limit=50&unit=24/" + code + "/")
                .toList();
        return List.of(
                row(commitments, "list of the province", List.of("/commitments?limit=50")),
                row(commitments, "list of a district", districts),
                row(commitments, "search", searches),
                row(commitments, "gap list", List.of("/gap-list?subjectKind=provider&limit=50")),
                row(commitments, "gap list's count", List.of("/gap-list/summary?subjectKind=provider")));
    }

    private Row row(long commitments, String what, List<String> paths) {
        String token =
                PersonToken.of(platform.url(), platform.secret("portal"), LargeTenant.OFFICER, platform.password());
        List<URI> addresses = paths.stream()
                .map(path -> URI.create(platform.address(Port.COMMITMENTS) + "/api/commitments/v1" + path))
                .toList();
        Load.Series series = new Load(options).read(addresses, Map.of("Authorization", "Bearer " + token), 1);
        telling.accept("  " + what + ": " + series.durations().words());
        return new Row(
                "%,d commitments in a tenant, at the service: %s".formatted(commitments, what),
                ASKED,
                series.durations().words());
    }
}
