package vn.canbang.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.time.Today;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** Two provinces as the stub directory tells of them, and the people who work there. */
@Component
class Province {

    static final String TAN_MY = "24/213/07201/";
    static final String DONG_SON = "24/213/07204/";
    /** A commune of another district whose code begins like the first one's. */
    static final String SIBLING = "24/214/07301/";

    /** A commune until 01/03/2020, and what it was from then until 01/07/2025, in another district. */
    static final String BEFORE_MOVING = "24/214/07402/";

    static final String MOVED = "24/219/07402/";

    /** A district, a commune and a village until 01/07/2025, and the commune that they went into. */
    static final String CLOSING_DISTRICT = "24/219/";

    static final String CLOSING = "24/219/07401/";
    static final String GOING_ON = "24/07401/";
    static final UUID CLOSING_OFFICE = id("health office of the closing district");
    static final UUID CLOSING_STATION = id("station of the closing commune");
    static final UUID NEW_STATION = id("station of the commune that goes on");
    static final UUID CLOSING_VILLAGE = id("village of the closing commune");

    static final UUID STATION = id("station Tân Mỹ");
    static final UUID HOSPITAL = id("hospital");
    static final UUID OTHER_HOSPITAL = id("other hospital");
    /** A hospital until 30/06/2025, whose work {@link #HOSPITAL} goes on with. */
    static final UUID MERGED_HOSPITAL = id("hospital that was merged");

    static final UUID SCHOOL = id("school");
    static final UUID STAFF_BODY = id("peoples committee Tân Mỹ");
    static final UUID VILLAGE = id("village Đông");
    static final UUID SECOND_VILLAGE = id("village Hạ");
    static final UUID SIBLING_VILLAGE = id("village of the sibling");
    static final UUID PASSING_VILLAGE = id("village that ends");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, LocalDate> SEALED = new ConcurrentHashMap<>();
    private static final Map<String, LocalDate> TODAYS = new ConcurrentHashMap<>(
            Map.of("bac-giang", LocalDate.of(2024, 11, 20), "cao-bang", LocalDate.of(2025, 5, 20)));

    private static volatile String placeOfVillage = CLOSING;

    static {
        tell();
    }

    private final TenantRefresh refresh;

    Province(TenantRefresh refresh) {
        this.refresh = refresh;
    }

    static UUID id(String name) {
        return NameBasedId.of("commitments-tests", name);
    }

    /** An operator seals a province; it went into another one after its last day. */
    void seal(String tenant, LocalDate lastDay) {
        SEALED.put(tenant, lastDay);
        tellTenants();
        refresh.refresh();
    }

    void unseal(String tenant) {
        SEALED.remove(tenant);
        tellTenants();
        refresh.refresh();
    }

    /** Sets the province's Today. */
    void liveOn(String tenant, LocalDate date) {
        TODAYS.put(tenant, date);
        tellTenants();
        refresh.refresh();
    }

    /** Makes the directory know a clinic. */
    static UUID clinic(String name, String commune) {
        return facility(name, commune, null, true);
    }

    static UUID clinic(String name, String commune, Map<String, Object> more) {
        return facility(name, commune, null, true, more);
    }

    /** A time of a facility as the directory tells it. */
    static Map<String, Object> period(boolean sensitive, String ownership, String from, @Nullable String to) {
        var told =
                new LinkedHashMap<String, Object>(Map.of("sensitive", sensitive, "ownership", ownership, "from", from));
        if (to != null) {
            told.put("to", to);
        }
        return told;
    }

    /** A time at a clinic as the directory tells it. */
    static Map<String, Object> workplace(String clinic, String commune, String from, @Nullable String to) {
        var told = period(true, "private", from, to);
        told.put("facilityId", id(clinic));
        told.put("commune", unitRef(commune));
        return told;
    }

    /** Makes the directory know that a clinic is closed from a day on. */
    static UUID closedClinic(String name, String commune, String closedOn) {
        return facility(name, commune, null, true, Map.of("closedOn", closedOn));
    }

    /** Makes the directory know a clinic under another name. */
    static UUID renamed(String name, String newName, String commune) {
        return facility(name, commune, null, true, Map.of("name", newName));
    }

    static UUID facility(String name, String commune, @Nullable UUID owner, boolean sensitive) {
        return facility(name, commune, owner, sensitive, Map.of());
    }

    private static UUID facility(
            String name, String commune, @Nullable UUID owner, boolean sensitive, Map<String, Object> more) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id(name),
                "name",
                name,
                "kind",
                "specialist_clinic",
                "serviceKinds",
                List.of("ultrasound"),
                "sensitive",
                sensitive,
                "ownership",
                owner == null ? "private" : "public",
                "commune",
                unitRef(commune),
                "openedOn",
                "2020-03-01",
                "status",
                "operating",
                "responsible",
                commune));
        if (owner != null) {
            facts.put("owner", owner);
        }
        facts.putAll(more);
        StubPlatform.get().put("/internal/facilities/" + id(name), JSON.writeValueAsString(facts));
        return id(name);
    }

    /** Makes the directory know a provider at a clinic. */
    static UUID provider(String name, String clinic, String commune) {
        return provider(name, clinic, commune, Map.of());
    }

    static UUID provider(String name, String clinic, String commune, Map<String, Object> more) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id(name),
                "fullName",
                name,
                "title",
                "doctor",
                "facility",
                Map.of("id", id(clinic), "name", clinic),
                "serviceKinds",
                List.of("ultrasound"),
                "sensitive",
                true,
                "ownership",
                "private",
                "commune",
                unitRef(commune),
                "from",
                "2021-05-01",
                "responsible",
                commune));
        facts.putAll(more);
        StubPlatform.get().put("/internal/providers/" + id(name), JSON.writeValueAsString(facts));
        return id(name);
    }

    static TestToken officer(String unit) {
        return TestToken.in("bac-giang")
                .unit(unit)
                .organisation(STATION)
                .roles("data_entry")
                .subject("officer of " + unit);
    }

    /** Somebody of the commune who looks at what others have entered. */
    static TestToken checker(String unit) {
        return TestToken.in("bac-giang")
                .unit(unit)
                .organisation(STAFF_BODY)
                .roles("population_officer")
                .subject("checker of " + unit);
    }

    static TestToken branchHead() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(id("branch"))
                .roles("branch_head")
                .subject("branch head");
    }

    static TestToken hospitalHead(UUID hospital) {
        return TestToken.in("bac-giang")
                .unit("24/213/")
                .own(hospital)
                .roles("unit_head")
                .subject("head of " + hospital);
    }

    static TestToken foreigner() {
        return TestToken.in("cao-bang")
                .unit("04/")
                .organisation(id("cao bang"))
                .roles("data_entry")
                .subject("foreigner");
    }

    static TestToken agency() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .own(id("agency"))
                .roles("agency")
                .subject("agency");
    }

    private static Map<String, Object> unitRef(String path) {
        var segments = path.split("/");
        var code = segments[segments.length - 1];
        return Map.of("id", code + "@2004-07-08", "path", path, "name", "xã " + code, "level", "commune");
    }

    private static void tell() {
        tellTenants();
        var stub = StubPlatform.get();
        stub.put(
                "/internal/units",
                JSON.writeValueAsString(List.of(
                        unit("24", "province", "Bắc Giang", "24/"),
                        unit("213", "district", "Lạng Giang", "24/213/"),
                        unit("214", "district", "Yên Dũng", "24/214/"),
                        unit("07201", "commune", "Tân Mỹ", TAN_MY),
                        unit("07204", "commune", "Đông Sơn", DONG_SON),
                        unit("07301", "commune", "Tiền Phong", SIBLING),
                        lasting(unit("219", "district", "Sơn Động", CLOSING_DISTRICT), null, "2025-07-01"),
                        lasting(unit("07401", "commune", "Cũ", CLOSING), null, "2025-07-01"),
                        lasting(unit("07401", "commune", "Mới", GOING_ON), "2025-07-01", null),
                        lasting(unit("07402", "commune", "Dời", BEFORE_MOVING), null, "2020-03-01"),
                        lasting(unit("07402", "commune", "Dời", MOVED), "2020-03-01", "2025-07-01"),
                        unit("04", "province", "Cao Bằng", "04/"))));
        stub.put(
                "/internal/rules",
                JSON.writeValueAsString(withWording(List.of(
                        rule("commitment.renewal_months", 24),
                        rule("commitment.renewal_notice_days", 60),
                        rule("commitment.renewal_grace_days", 30),
                        rule("commitment.supplementary_days", 30),
                        lasting(
                                rule(
                                        "commitment.counterparty",
                                        List.of("commune_health_station", "hospital", "district_health_office")),
                                null,
                                "2025-07-01"),
                        rule(
                                "commitment.clauses",
                                List.of(
                                        clause("no_assist_sex_selection", "provider", "facility"),
                                        clause("no_sex_selection", "staff_of_unit", "household_group"),
                                        clause("school_population_policy", "school"),
                                        Map.of(
                                                "code", "child_number_limit",
                                                "subjects", List.of("staff_of_unit", "household_group"),
                                                "validTo", "2025-06-03")))))));
        stub.put(
                "/internal/organisations",
                JSON.writeValueAsString(List.of(
                        organisation(STATION, "Trạm Y tế xã Tân Mỹ", "commune_health_station", "line", "07201", TAN_MY),
                        organisation(STAFF_BODY, "UBND xã Tân Mỹ", "peoples_committee", "line", "07201", TAN_MY),
                        organisation(id("branch"), "Chi cục Dân số", "population_branch", "line", "24", "24/"),
                        organisation(HOSPITAL, "Trung tâm Y tế Lạng Giang", "hospital", "own", "213", "24/213/"),
                        organisation(OTHER_HOSPITAL, "Bệnh viện Sản Nhi", "hospital", "own", "213", "24/213/"),
                        closed(
                                organisation(
                                        MERGED_HOSPITAL, "Bệnh viện Yên Dũng", "hospital", "own", "214", "24/214/"),
                                HOSPITAL),
                        organisation(SCHOOL, "Trường THCS Tân Mỹ", "school", "own", "07201", TAN_MY),
                        organisation(
                                id("station of one name"),
                                "Trạm Y tế xã Phúc Sơn",
                                "commune_health_station",
                                "line",
                                "07204",
                                DONG_SON),
                        organisation(
                                id("other station of one name"),
                                "Trạm Y tế xã Phúc Sơn",
                                "commune_health_station",
                                "line",
                                "07301",
                                SIBLING),
                        closed(
                                organisation(
                                        CLOSING_OFFICE,
                                        "Phòng Y tế Sơn Động",
                                        "district_health_office",
                                        "line",
                                        "219",
                                        CLOSING_DISTRICT),
                                id("branch")),
                        closed(
                                organisation(
                                        CLOSING_STATION,
                                        "Trạm Y tế xã Cũ",
                                        "commune_health_station",
                                        "line",
                                        "07401",
                                        CLOSING),
                                NEW_STATION),
                        lasting(
                                organisation(
                                        NEW_STATION,
                                        "Trạm Y tế xã Mới",
                                        "commune_health_station",
                                        "line",
                                        "07401",
                                        GOING_ON),
                                "2025-07-01",
                                null))));
        tellVillages(null);
    }

    /** Makes the directory know the last day of a village of Đông Sơn, or that it has none. */
    static void tellVillages(@Nullable String lastDay) {
        var passing = new LinkedHashMap<>(village(PASSING_VILLAGE, "Qua", 2, "07204", DONG_SON, 40));
        if (lastDay != null) {
            passing.put("validTo", lastDay);
        }
        tellUsualVillagesAnd(List.of(passing));
    }

    private static void tellUsualVillagesAnd(List<Map<String, Object>> more) {
        var told = new ArrayList<>(List.of(
                village(VILLAGE, "Đông", 3, "07201", TAN_MY, 120),
                village(SECOND_VILLAGE, "Hạ", 10, "07201", TAN_MY, 90),
                village(SIBLING_VILLAGE, "Sau", 1, "07301", SIBLING, 60),
                lookedAfterBy(village(CLOSING_VILLAGE, "Cuối", 1, "07401", CLOSING, 30))));
        told.addAll(more);
        StubPlatform.get().put("/internal/villages", JSON.writeValueAsString(told));
    }

    /** Makes the directory know two more villages of Tân Mỹ: one of the name of Đông, one whose name differs from Hạ by an accent. */
    static void tellVillagesOfNearlyOneName() {
        tellUsualVillagesAnd(List.of(
                village(id("other village Đông"), "Đông", 11, "07201", TAN_MY, 50),
                village(id("village Hà"), "Hà", 12, "07201", TAN_MY, 40)));
    }

    /** Makes the directory know who looks after the village of the closing commune. */
    static void placeVillage(String responsible) {
        placeOfVillage = responsible;
        tellVillages(null);
    }

    private static Map<String, Object> lookedAfterBy(Map<String, Object> village) {
        var told = new LinkedHashMap<>(village);
        told.put("responsible", placeOfVillage);
        return told;
    }

    private static void tellTenants() {
        var real = LocalDate.now(Clock.system(Today.ZONE));
        StubPlatform.get()
                .put(
                        "/internal/tenants",
                        JSON.writeValueAsString(TODAYS.entrySet().stream()
                                .map(entry -> tenant(entry.getKey(), ChronoUnit.DAYS.between(real, entry.getValue())))
                                .toList()));
    }

    private static Map<String, Object> tenant(String slug, long shift) {
        var told = new HashMap<String, Object>(Map.of(
                "slug",
                slug,
                "name",
                slug,
                "provinceCode",
                "bac-giang".equals(slug) ? "24" : "04",
                "demonstration",
                true,
                "todayShiftDays",
                shift,
                "suspended",
                false));
        if (SEALED.containsKey(slug)) {
            told.put("lastDay", SEALED.get(slug).toString());
        }
        return told;
    }

    private static Map<String, Object> unit(String code, String level, String name, String path) {
        return Map.of(
                "id", code + "@2004-07-08",
                "code", code,
                "level", level,
                "type", "commune".equals(level) ? "Xã" : "district".equals(level) ? "Huyện" : "Tỉnh",
                "name", name,
                "path", path,
                "validFrom", "2004-07-08");
    }

    private static List<Map<String, Object>> withWording(List<Map<String, Object>> rules) {
        var all = new ArrayList<>(rules);
        for (var row : ShippedWording.rows()) {
            var told = new LinkedHashMap<>(rule(row.key(), row.phrases()));
            told.put("validFrom", row.from().toString());
            told.put("source", row.source());
            all.add(told);
        }
        return all;
    }

    /** From another day on, or until a day on which it is no longer there. */
    private static Map<String, Object> lasting(
            Map<String, Object> told, @Nullable String validFrom, @Nullable String validTo) {
        var lasting = new LinkedHashMap<>(told);
        if (validFrom != null) {
            lasting.put("validFrom", validFrom);
            if (lasting.containsKey("code")) {
                lasting.put("id", lasting.get("code") + "@" + validFrom);
            }
        }
        if (validTo != null) {
            lasting.put("validTo", validTo);
        }
        return lasting;
    }

    /** An organisation until 30/06/2025, with the one that goes on with its work. */
    private static Map<String, Object> closed(Map<String, Object> organisation, UUID successor) {
        var closed = lasting(organisation, null, "2025-06-30");
        closed.put("successorId", successor);
        return closed;
    }

    private static Map<String, Object> rule(String key, Object value) {
        return Map.of(
                "key",
                key,
                "value",
                value,
                "validFrom",
                "2004-07-08",
                "status",
                "proposed",
                "source",
                "test",
                "tenantOverride",
                false);
    }

    private static Map<String, Object> clause(String code, String... subjects) {
        return Map.of("code", code, "subjects", List.of(subjects));
    }

    private static Map<String, Object> organisation(
            UUID id, String name, String kind, String reach, String code, String path) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "id", id,
                "name", name,
                "kind", kind,
                "reach", reach,
                "unitId", code + "@2004-07-08",
                "unitPath", path,
                "responsible", path,
                "validFrom", "2004-07-08"));
        if ("school".equals(kind)) {
            facts.put("schoolKind", "lower_secondary");
        }
        return facts;
    }

    private static Map<String, Object> village(
            UUID id, String name, int number, String commune, String communePath, int households) {
        return Map.of(
                "id",
                id,
                "name",
                name,
                "kind",
                "thon",
                "path",
                communePath + "v" + number + "/",
                "communeId",
                commune + "@2004-07-08",
                "communePath",
                communePath,
                "responsible",
                communePath + "v" + number + "/",
                "validFrom",
                "2004-07-08",
                "households",
                households);
    }
}
