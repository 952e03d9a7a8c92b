package vn.canbang.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.time.Today;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** Two provinces as the stub directory tells of them, and the people who work there. */
@Component
public class Province {

    public static final String PROVINCE = "24/";
    public static final String DISTRICT = "24/213/";
    /** A district whose code begins like the first one's. */
    public static final String SIBLING_DISTRICT = "24/214/";

    public static final String TAN_MY = "24/213/07201/";
    public static final String DONG_SON = "24/213/07204/";
    public static final String XUONG_GIANG = "24/213/07207/";
    public static final String SIBLING = "24/214/07301/";

    /** Two communes that were closed on 01/07/2024. */
    public static final String MERGED = "24/213/07298/";

    public static final String SPLIT = "24/213/07299/";

    /** Two communes of the other province until 30/06/2025, and the one that they became. */
    public static final String HOANG_TUNG = "04/01288/";

    public static final String HUNG_DAO = "04/01294/";
    public static final String THUC_PHAN = "04/01273/";

    public static final UUID HOSPITAL = id("hospital");
    public static final UUID OTHER_HOSPITAL = id("other hospital");

    /** Went into {@link #HOSPITAL} after 20/05/2024. */
    public static final UUID FORMER_HOSPITAL = id("former hospital");

    public static final UUID EDUCATION = id("education department");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, LocalDate> SEALED = new ConcurrentHashMap<>();
    private static final Map<String, LocalDate> TODAYS = new ConcurrentHashMap<>(
            Map.of("bac-giang", LocalDate.of(2024, 11, 20), "cao-bang", LocalDate.of(2025, 5, 20)));

    static {
        tell();
    }

    private final TenantRefresh refresh;

    Province(TenantRefresh refresh) {
        this.refresh = refresh;
    }

    public static UUID id(String name) {
        return NameBasedId.of("reporting-tests", name);
    }

    /** An operator seals a province; it went into another one after its last day. */
    public void seal(String tenant, LocalDate lastDay) {
        SEALED.put(tenant, lastDay);
        tellTenants();
        refresh.refresh();
    }

    public void unseal(String tenant) {
        SEALED.remove(tenant);
        tellTenants();
        refresh.refresh();
    }

    /** Does something on another day than the province's Today, which stays. */
    public void on(String tenant, LocalDate date, Runnable act) {
        var today = TODAYS.get(tenant);
        liveOn(tenant, date);
        try {
            act.run();
        } finally {
            liveOn(tenant, Objects.requireNonNull(today));
        }
    }

    /** Sets the province's Today. */
    public void liveOn(String tenant, LocalDate date) {
        TODAYS.put(tenant, date);
        tellTenants();
        refresh.refresh();
    }

    public static TestToken officer(String unit) {
        return line(unit, "data_entry", "officer of " + unit);
    }

    public static TestToken leader(String unit) {
        return line(unit, "leader", "leader of " + unit);
    }

    /** Leads the committee of the province, not its department. */
    public static TestToken committeeLeader(String tenant, String unit) {
        return TestToken.in(tenant)
                .unit(unit)
                .organisation(id("committee of " + unit))
                .roles("leader")
                .subject("chairs " + unit);
    }

    public static TestToken consolidator(String unit) {
        return line(unit, "report_consolidator", "consolidator of " + unit);
    }

    public static TestToken clerk() {
        return line(PROVINCE, "clerk", "clerk");
    }

    public static TestToken hospitalOfficer(UUID hospital) {
        return TestToken.in("bac-giang")
                .unit(PROVINCE)
                .own(hospital)
                .roles("unit_head", "data_entry")
                .subject("head of " + hospital);
    }

    public static TestToken partner() {
        return TestToken.in("bac-giang")
                .unit(PROVINCE)
                .own(EDUCATION)
                .roles("partner")
                .subject("partner");
    }

    public static TestToken foreigner() {
        return TestToken.in("cao-bang")
                .unit("04/")
                .organisation(id("cao bang"))
                .roles("report_consolidator", "data_entry", "leader")
                .subject("foreigner");
    }

    private static TestToken line(String unit, String role, String subject) {
        return TestToken.in("bac-giang")
                .unit(unit)
                .organisation(id("line of " + unit))
                .roles(role)
                .subject(subject);
    }

    private static void tell() {
        tellTenants();
        var stub = StubPlatform.get();
        stub.put(
                "/internal/units",
                JSON.writeValueAsString(List.of(
                        unit("24", "province", "Bắc Giang", PROVINCE),
                        unit("213", "district", "Lạng Giang", DISTRICT),
                        unit("214", "district", "Yên Dũng", SIBLING_DISTRICT),
                        unit("07201", "commune", "Tân Mỹ", TAN_MY),
                        unit("07204", "commune", "Đông Sơn", DONG_SON),
                        unit("07207", "commune", "Xương Giang", XUONG_GIANG),
                        unit("07301", "commune", "Tiền Phong", SIBLING),
                        closed(unit("07298", "commune", "Nhập", MERGED)),
                        closed(unit("07299", "commune", "Chia", SPLIT)),
                        unit("04", "province", "Cao Bằng", "04/"),
                        until("2025-07-01", unit("01288", "commune", "Hoàng Tung", HOANG_TUNG)),
                        until("2025-07-01", unit("01294", "commune", "Hưng Đạo", HUNG_DAO)),
                        since("2025-07-01", unit("01273", "commune", "Thục Phán", THUC_PHAN)))));
        tellRules(List.of(List.of("commune", "district"), List.of("district", "province")));
        stub.put(
                "/internal/organisations",
                JSON.writeValueAsString(List.of(
                        organisation(id("line of 24/"), "Chi cục Dân số", "population_branch", "line", PROVINCE),
                        organisation(
                                id("line of 24/213/"), "Trung tâm Y tế Lạng Giang", "health_centre", "line", DISTRICT),
                        organisation(
                                id("line of 24/214/"),
                                "Trung tâm Y tế Yên Dũng",
                                "health_centre",
                                "line",
                                SIBLING_DISTRICT),
                        under(
                                id("line of 24/213/"),
                                organisation(
                                        id("line of " + TAN_MY),
                                        "Trạm Y tế Tân Mỹ",
                                        "commune_health_station",
                                        "line",
                                        TAN_MY)),
                        organisation(
                                id("committee of 24/"),
                                "Ủy ban nhân dân tỉnh Bắc Giang",
                                "peoples_committee",
                                "line",
                                PROVINCE),
                        organisation(
                                id("committee of 04/"),
                                "Ủy ban nhân dân tỉnh Cao Bằng",
                                "peoples_committee",
                                "line",
                                "04/"),
                        organisation(HOSPITAL, "Bệnh viện Sản Nhi", "hospital", "own", PROVINCE),
                        organisation(OTHER_HOSPITAL, "Bệnh viện Đa khoa tỉnh", "hospital", "own", PROVINCE),
                        ended(
                                organisation(FORMER_HOSPITAL, "Nhà hộ sinh", "hospital", "own", PROVINCE),
                                "2024-05-20",
                                HOSPITAL),
                        organisation(EDUCATION, "Sở Giáo dục và Đào tạo", "department", "own", PROVINCE))));
    }

    /** The rules of both provinces, with the units to which units report. */
    public static void tellRules(List<List<String>> route) {
        StubPlatform.get()
                .put(
                        "/internal/rules",
                        JSON.writeValueAsString(List.of(
                                rule("report.commune_offset_days", 7),
                                rule("report.open_days", 30),
                                rule("report.send_days", 10),
                                rule("report.answer_days", 3),
                                rule("report.return_days", 3),
                                rule("report.accept_days", 5),
                                rule("report.change_percent", 30),
                                rule("report.remind_days", List.of(-10, -3, 0, 3)),
                                rule("calendar.holidays", List.of()),
                                rule("report.route", route),
                                rule("srb.min_n", 500),
                                rule("srb.pooled_years", 3),
                                rule("publish.min_cell", 5),
                                rule("publish.min_cell.commune", 10),
                                rule("srb.reference", 105),
                                rule(
                                        "srb.targets",
                                        List.of(
                                                Map.of("level", "plan", "plan", "bac-giang-2024", "kind", "direction"),
                                                Map.of(
                                                        "level", "national",
                                                        "kind", "value",
                                                        "below", 109,
                                                        "by", 2030,
                                                        "source", "Quyết định 1679/QĐ-TTg"))))));
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

    public static Map<String, Object> unit(String code, String level, String name, String path) {
        return Map.of(
                "id", code + "@2004-07-08",
                "code", code,
                "level", level,
                "type", "commune".equals(level) ? "Xã" : "district".equals(level) ? "Huyện" : "Tỉnh",
                "name", name,
                "path", path,
                "validFrom", "2004-07-08");
    }

    private static Map<String, Object> closed(Map<String, Object> unit) {
        return until("2024-07-01", unit);
    }

    private static Map<String, Object> until(String firstDayWithout, Map<String, Object> unit) {
        var closed = new LinkedHashMap<>(unit);
        closed.put("validTo", firstDayWithout);
        return closed;
    }

    private static Map<String, Object> since(String day, Map<String, Object> unit) {
        var opened = new LinkedHashMap<>(unit);
        opened.put("id", unit.get("code") + "@" + day);
        opened.put("validFrom", day);
        return opened;
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

    private static Map<String, Object> ended(Map<String, Object> organisation, String lastDay, UUID successor) {
        organisation.put("validFrom", "2024-05-01");
        organisation.put("validTo", lastDay);
        organisation.put("successorId", successor);
        return organisation;
    }

    private static Map<String, Object> under(UUID parent, Map<String, Object> organisation) {
        organisation.put("parentId", parent);
        return organisation;
    }

    private static Map<String, Object> organisation(UUID id, String name, String kind, String reach, String path) {
        return new LinkedHashMap<>(Map.of(
                "id", id,
                "name", name,
                "kind", kind,
                "reach", reach,
                "unitPath", path,
                "validFrom", "2004-07-08"));
    }
}
