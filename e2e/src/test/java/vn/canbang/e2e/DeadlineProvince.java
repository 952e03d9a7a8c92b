package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * A province with the 10 districts and 209 communes of Bắc Giang two days before its report is due: an officer in each
 * commune, a receiver and a leader in each district, and those who sign and send for the province.
 */
final class DeadlineProvince {

    static final String PROVINCE = "24/";
    static final String TODAY = "2024-11-23";

    private final OwnProvince province;
    private final List<String> communes;
    private final List<String> districts;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    private DeadlineProvince(OwnProvince province) {
        this.province = province;
        this.communes = units("commune");
        this.districts = units("district");
    }

    static DeadlineProvince made() throws IOException {
        var made = new DeadlineProvince(OwnProvince.of("Bắc Giang hạn nộp (trình diễn)", "24", TODAY));
        assertThat(made.communes).hasSize(209);
        assertThat(made.districts).hasSize(10);
        made.province.livesByTheCalendarOf("bac-giang", "bac-giang-2024");
        made.appointsTheProvince();
        Together.each(made.districts, made::appointsADistrict);
        Together.each(made.communes, made::appointsACommune);
        Eventually.within(Eventually.PATIENCE, made::everybodyOwesAReport);
        return made;
    }

    /** Paths, in the order of their codes. */
    List<String> districts() {
        return districts;
    }

    List<String> communesOf(String district) {
        return communes.stream().filter(commune -> commune.startsWith(district)).toList();
    }

    String nameOf(String unit) {
        return names.getOrDefault(unit, "");
    }

    Person officerOf(String commune) {
        return person("xa" + code(commune));
    }

    Person receiverOf(String district) {
        return person("tonghop" + code(district));
    }

    Person leaderOf(String district) {
        return person("lanhdao" + code(district));
    }

    /** Who receives and consolidates for the province. */
    Person branch() {
        return person("tonghop");
    }

    Person leader() {
        return person("lanhdao");
    }

    Person clerk() {
        return person("vanthu");
    }

    String userName(String account) {
        return province.slug() + "." + account;
    }

    void makeIt(String day) {
        Calendar.makeIt(province.slug(), day, branch());
    }

    private void appointsTheProvince() {
        var branch = province.body("Chi cục Dân số", "population_branch", PROVINCE);
        province.account("tonghop", branch, "report_consolidator");
        province.account("lanhdao", province.department(), "leader");
        province.account("vanthu", province.department(), "clerk");
    }

    private void appointsADistrict(String district) {
        var centre = province.body("Trung tâm Y tế " + nameOf(district), "health_centre", district);
        province.account("tonghop" + code(district), centre, "report_consolidator");
        province.account("lanhdao" + code(district), centre, "leader");
    }

    private void appointsACommune(String commune) {
        var committee = province.body("UBND " + nameOf(commune), "peoples_committee", commune);
        province.account("xa" + code(commune), committee, "data_entry");
    }

    private void everybodyOwesAReport() {
        var tracking = branch().get(Reports.API + "/periods/" + period() + "/tracking")
                .expect(200)
                .json();
        assertThat(tracking.path("counts").path("owing").asInt()).isEqualTo(districts.size());
        var first = officerOf(communes.getLast());
        assertThat(first.get(Reports.API + "/submissions?mine=true&period=" + period())
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    private String period() {
        return Reports.takenOn("2024-11-24").period(branch());
    }

    private List<String> units(String level) {
        return province.administrator()
                .get("/api/directory/v1/units?under=24/&level=" + level + "&on=" + TODAY)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(this::remembered)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private String remembered(JsonNode unit) {
        var path = unit.path("path").asString();
        names.put(path, unit.path("fullName").asString());
        return path;
    }

    private Person person(String account) {
        return Person.named(userName(account));
    }

    private static String code(String path) {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }
}
