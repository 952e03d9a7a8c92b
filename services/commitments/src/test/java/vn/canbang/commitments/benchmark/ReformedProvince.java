package vn.canbang.commitments.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.test.StubDirectory;
import vn.canbang.test.StubPlatform;

/** A province of 209 communes in ten districts until 30/06/2025 and of 56 since then, as the stub directory tells of it. */
final class ReformedProvince {

    static final String TENANT = "bac-giang";
    static final String PATH = "24/";
    static final int COMMUNES = 209;
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final int DISTRICTS = 10;
    private static final int SUCCESSORS = 56;
    private static final int FIRST_DISTRICT = 213;
    private static final int FIRST_COMMUNE = 7000;
    private static final JsonMapper JSON = new JsonMapper();

    private ReformedProvince() {}

    static List<String> districts() {
        return IntStream.range(0, DISTRICTS)
                .mapToObj(number -> PATH + (FIRST_DISTRICT + number) + "/")
                .toList();
    }

    static List<String> communes() {
        return IntStream.range(0, COMMUNES)
                .mapToObj(
                        number -> "24/%d/%05d/".formatted(FIRST_DISTRICT + number % DISTRICTS, FIRST_COMMUNE + number))
                .toList();
    }

    private static String successor(int number) {
        return "24/%05d/".formatted(FIRST_COMMUNE + number % SUCCESSORS);
    }

    static void tellUnits() {
        var units = new ArrayList<Map<String, Object>>();
        units.add(StubDirectory.unit("Bắc Giang", PATH));
        districts().forEach(path -> units.add(closing(StubDirectory.unit("Huyện " + path, path))));
        communes().forEach(path -> units.add(closing(StubDirectory.unit("Xã " + path, path))));
        IntStream.range(0, SUCCESSORS).mapToObj(ReformedProvince::successor).forEach(path -> units.add(opening(path)));
        StubDirectory.units(units);
    }

    private static Map<String, Object> closing(Map<String, Object> unit) {
        var closing = new LinkedHashMap<>(unit);
        closing.put("validTo", REFORM.toString());
        return closing;
    }

    private static Map<String, Object> opening(String path) {
        var unit = new LinkedHashMap<>(StubDirectory.unit("Xã mới " + path, path));
        unit.put("id", unit.get("code") + "@" + REFORM);
        unit.put("level", "commune");
        unit.put("type", "Xã");
        unit.put("validFrom", REFORM.toString());
        return unit;
    }

    /** What the directory tells of each commune when the reorganisation is carried out; answers the last event. */
    static UUID tellSuccessions() {
        var reorganisation = UUID.randomUUID();
        var communes = communes();
        var events = IntStream.range(0, communes.size())
                .mapToObj(number -> succeeded(reorganisation, communes.get(number), successor(number)))
                .toList();
        StubPlatform.get().tell(events);
        return events.getLast().id();
    }

    private static StubPlatform.Told succeeded(UUID reorganisation, String from, String to) {
        var id = UUID.randomUUID();
        return new StubPlatform.Told(
                id,
                JSON.writeValueAsString(Map.of(
                        "specversion",
                        "1.0",
                        "id",
                        id,
                        "source",
                        "/directory/" + TENANT,
                        "type",
                        "vn.canbang.directory.unit-succeeded.v1",
                        "subject",
                        from,
                        "time",
                        "2025-07-01T01:00:00Z",
                        "tenant",
                        TENANT,
                        "datacontenttype",
                        "application/json",
                        "data",
                        Map.of(
                                "reorganisation",
                                reorganisation,
                                "on",
                                REFORM.toString(),
                                "from",
                                from,
                                "to",
                                to,
                                "split",
                                false))));
    }
}
