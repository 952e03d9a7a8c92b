package vn.canbang.commitments.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.canbang.test.Api;
import vn.canbang.test.benchmark.Series;
import vn.canbang.test.benchmark.Size;

/** What people read of a province with many commitments: lists, search, the gap list, and the indicators made of them. */
final class Readings {

    static final String API = "/api/commitments/v1";
    static final List<String> LISTS =
            List.of(API + "/commitments?limit=50", API + "/gap-list?subjectKind=provider&limit=50");
    static final List<String> COUNTS =
            List.of(API + "/gap-list/summary?subjectKind=provider", API + "/commitments/summary");

    private static final List<String> WORDS = List.of(
            "nguyen thi", "Trần Văn Hùng", "lan", "pham duc binh", "Vũ Minh", "hoang thu ha", "ngo", "Bùi Ngọc");

    private final Supplier<Api> service;
    private final Supplier<Api> reporting;

    /**
     * @param service commitments as it answers an officer now
     * @param reporting reporting as it answers one
     */
    Readings(Supplier<Api> service, Supplier<Api> reporting) {
        this.service = service;
        this.reporting = reporting;
    }

    Map<String, Series> measure() {
        var measured = new LinkedHashMap<String, Series>();
        measured.put("list of the province", read(service, LISTS.subList(0, 1)));
        measured.put(
                "list of a district",
                read(
                        service,
                        ReformedProvince.districts().stream()
                                .map(path -> API + "/commitments?limit=50&unit=" + path)
                                .toList()));
        measured.put("search", read(service, searches()));
        measured.put("gap list", read(service, LISTS.subList(1, 2)));
        measured.put("gap list's count", read(service, COUNTS.subList(0, 1)));
        measured.put(
                "COM-01, 02, 03, 08, 09 of the province by district",
                read(
                        reporting,
                        Stream.of("01", "02", "03", "08", "09")
                                .map(code -> "/api/reporting/v1/indicators/COM-" + code
                                        + "/values?from=2024-01-01&to=2024-09-30&breakdown=children")
                                .toList()));
        return measured;
    }

    static List<String> searches() {
        return WORDS.stream()
                .map(word -> API + "/commitments?limit=50&search=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .toList();
    }

    /** A quarter of the requests warms up. */
    private static Series read(Supplier<Api> somebody, List<String> paths) {
        var requests = Size.of(400, 40);
        var api = somebody.get();
        var series = new Series();
        IntStream.range(0, requests / 4)
                .forEach(turn -> api.get(paths.get(turn % paths.size())).expect(200));
        IntStream.range(0, requests)
                .forEach(turn -> series.time(
                        () -> api.get(paths.get(turn % paths.size())).expect(200)));
        return series;
    }
}
