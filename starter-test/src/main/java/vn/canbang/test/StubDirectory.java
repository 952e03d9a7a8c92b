package vn.canbang.test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.time.Today;

/**
 * What the stub directory tells of the two provinces of our plans: the tenants with their Today, units, rules and
 * organisations. A service's own fixture puts its facts in these words and adds what it alone needs.
 */
public final class StubDirectory {

    public static final String BAC_GIANG = "bac-giang";
    public static final String CAO_BANG = "cao-bang";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SINCE = "2004-07-08";
    private static final Map<String, LocalDate> TODAYS = new ConcurrentHashMap<>();

    private StubDirectory() {}

    /** Makes a province live on a date; a service learns of it when it asks for its tenants the next time. */
    public static void liveOn(String tenant, LocalDate today) {
        TODAYS.put(tenant, today);
        put("/internal/tenants", TODAYS.entrySet().stream().map(entry -> tenant(entry.getKey(), entry.getValue())));
    }

    public static void units(List<Map<String, Object>> units) {
        put("/internal/units", units.stream());
    }

    public static void rules(List<Map<String, Object>> rules) {
        put("/internal/rules", rules.stream());
    }

    public static void organisations(List<Map<String, Object>> organisations) {
        put("/internal/organisations", organisations.stream());
    }

    private static void put(String path, Stream<Map<String, Object>> rows) {
        StubPlatform.get().put(path, JSON.writeValueAsString(rows.toList()));
    }

    private static Map<String, Object> tenant(String slug, LocalDate today) {
        var real = LocalDate.now(Clock.system(Today.ZONE));
        return Map.of(
                "slug",
                slug,
                "name",
                slug,
                "provinceCode",
                CAO_BANG.equals(slug) ? "04" : "24",
                "demonstration",
                true,
                "todayShiftDays",
                ChronoUnit.DAYS.between(real, today),
                "suspended",
                false);
    }

    /** A unit of three levels, by its path ({@code 24/213/07201/}). */
    public static Map<String, Object> unit(String name, String path) {
        var level = List.of("province", "district", "commune").get(path.split("/").length - 1);
        return Map.of(
                "id", idOfUnit(path),
                "code", codeOf(path),
                "level", level,
                "type",
                        Map.of("province", "Tỉnh", "district", "Huyện", "commune", "Xã")
                                .get(level),
                "name", name,
                "path", path,
                "validFrom", SINCE);
    }

    /** A rule that acts. */
    public static Map<String, Object> rule(String key, Object value) {
        return Map.of(
                "key",
                key,
                "value",
                value,
                "validFrom",
                SINCE,
                "status",
                "proposed",
                "source",
                "test",
                "tenantOverride",
                false);
    }

    /** An organisation; more facts may be put into it. */
    public static Map<String, Object> organisation(UUID id, String name, String kind, String reach, String path) {
        return new LinkedHashMap<>(Map.of(
                "id", id,
                "name", name,
                "kind", kind,
                "reach", reach,
                "unitId", idOfUnit(path),
                "unitPath", path,
                "responsible", path,
                "validFrom", SINCE));
    }

    private static String idOfUnit(String path) {
        return codeOf(path) + "@" + SINCE;
    }

    private static String codeOf(String path) {
        var segments = path.split("/");
        return segments[segments.length - 1];
    }
}
