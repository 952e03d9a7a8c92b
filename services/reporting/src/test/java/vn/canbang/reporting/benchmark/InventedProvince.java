package vn.canbang.reporting.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.reporting.Province;
import vn.canbang.starter.time.Today;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestToken;

/** A province of many communes under districts, as the stub directory tells of it to every tenant. */
record InventedProvince(int communes) {

    static final String PATH = "24/";

    private static final int DISTRICTS = 10;
    private static final JsonMapper JSON = new JsonMapper();

    String commune(int number) {
        return "24/%d/%05d/".formatted(213 + number % DISTRICTS, 7000 + number);
    }

    List<String> all() {
        return IntStream.range(0, communes).mapToObj(this::commune).toList();
    }

    /** Communes report straight to the province, as since 01/07/2025. */
    void tellUnitsAndRoute() {
        var units = new ArrayList<Map<String, Object>>();
        units.add(Province.unit("24", "province", "Bắc Giang", PATH));
        for (var district = 213; district < 213 + DISTRICTS; district++) {
            var code = String.valueOf(district);
            units.add(Province.unit(code, "district", "Huyện " + code, PATH + code + "/"));
        }
        for (var path : all()) {
            var code = path.split("/")[2];
            units.add(Province.unit(code, "commune", "Xã " + code, path));
        }
        StubPlatform.get().put("/internal/units", JSON.writeValueAsString(units));
        Province.tellRules(List.of(List.of("commune", "province"), List.of("district", "province")));
    }

    static void tellTenants(Collection<String> tenants, LocalDate today) {
        var shift = ChronoUnit.DAYS.between(LocalDate.now(Clock.system(Today.ZONE)), today);
        StubPlatform.get()
                .put(
                        "/internal/tenants",
                        JSON.writeValueAsString(tenants.stream()
                                .map(slug -> Map.of(
                                        "slug",
                                        slug,
                                        "name",
                                        slug,
                                        "provinceCode",
                                        "24",
                                        "demonstration",
                                        true,
                                        "todayShiftDays",
                                        shift,
                                        "suspended",
                                        false))
                                .toList()));
    }

    static TestToken person(String tenant, String unit, String role) {
        return TestToken.in(tenant)
                .unit(unit)
                .organisation(Province.id("line of " + unit))
                .roles(role)
                .subject(role + " of " + unit);
    }
}
