package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * A province like Cao Bằng through 03/06/2025, when the child-number clause ended by law, and through 01/07/2025,
 * when its districts ended and 161 communes became 56. One test, since each day stands on the one before.
 */
class ReformTests {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String REORGANISATIONS = DIRECTORY + "/reorganisations";
    private static final LocalDate CLAUSE_ENDS = LocalDate.of(2025, 6, 3);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String DISTRICT = "04/040/";
    /** Phường Hợp Giang went into phường Thục Phán under the same code, phường Tân Giang into another one. */
    private static final String HOP_GIANG = "04/040/01273/";

    private static final String THUC_PHAN = "04/01273/";

    private final OwnProvince province = OwnProvince.of("Cao Bằng (sắp xếp)", "04", "2025-05-20");
    private final Person administrator = province.administrator();
    private final String department = province.healthDepartment();
    private final String branchBody = province.body("Chi cục Dân số (sắp xếp)", "population_branch", "04/");
    private final String districtBody = province.body("UBND thành phố (sắp xếp)", "peoples_committee", DISTRICT);
    private final String communeBody = province.body("UBND phường Hợp Giang (sắp xếp)", "peoples_committee", HOP_GIANG);
    private final String branchOfficer = province.account("chuyenvien", branchBody, "04/", "population_officer");
    private final Person leader = Person.named(province.account("lanhdao", department, "04/", "leader"));
    private final String communeOfficer = province.account("xa", communeBody, HOP_GIANG, "data_entry");
    private final String districtOfficer = province.account("huyen", districtBody, DISTRICT, "population_officer");
    private final Person branch = Person.named(branchOfficer);
    private final Person commune = Person.named(communeOfficer);

    @Test
    @Tag("S17")
    void carriesTheProvinceThroughTheEndOfAClauseAndOfItsDistricts() {
        var facility = clinic();
        var provider = provider(facility);
        var commitment = signed(provider);
        recordsStaffWithBothClauses();

        province.makeIt(CLAUSE_ENDS, branch);
        losesTheChildNumberClauseAndKeepsTheOther();

        var reorganisation = planned();
        var bodiesAfter = successorsChosen(reorganisation);
        var before = Eventually.settled(() -> everything(facility, commitment));
        showsWhatWouldMove(reorganisation);
        assertThat(everything(facility, commitment)).as("a dry run changes nothing").isEqualTo(before);
        isConfirmedBySomebodyElseAndNotBegunTooEarly(reorganisation);
        assertThat(everything(facility, commitment)).as("a plan changes nothing").isEqualTo(before);

        province.makeIt(REFORM, branch);
        execute(reorganisation).expect(200);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(get(reorganisation).path("state").asString()).isEqualTo("carried_out"));

        hasTheUnitsOfEachDate();
        keepsTheUnitOfItsDateAndHasItsNewResponsibleOne(commitment, facility);
        signsInOnTheMorningWithTheNewAppointment(communeOfficer, bodiesAfter.get(communeBody), THUC_PHAN);
        signsInOnTheMorningWithTheNewAppointment(districtOfficer, bodiesAfter.get(districtBody), THUC_PHAN);
        findsTheOldNames();
    }

    private String clinic() {
        return branch.post(
                        DIRECTORY + "/facilities",
                        Map.of(
                                "name", "Phòng khám Sắp Xếp (trình diễn)",
                                "kind", "doctor_clinic",
                                "serviceKinds", List.of("ultrasound"),
                                "ownership", "private",
                                "commune", HOP_GIANG,
                                "operatingLicenceNo", "TD-SX/GPHĐ",
                                "openedOn", "2022-01-03"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private String provider(String facility) {
        return branch.post(
                        DIRECTORY + "/providers",
                        Map.of(
                                "fullName", "Nông Thị Xếp (trình diễn)",
                                "title", "doctor",
                                "practiceLicenceNo", "TD-SX/CCHN",
                                "facilityId", facility,
                                "serviceKinds", List.of("ultrasound"),
                                "from", "2022-01-03"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private String signed(String provider) {
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(commune.get(COMMITMENTS + "/gap-list?subjectKind=provider")
                                .expect(200)
                                .text())
                        .contains(provider));
        return commune.post(
                        COMMITMENTS + "/commitments",
                        Map.of(
                                "subjectKind", "provider",
                                "subject", provider,
                                "clauses", List.of("no_assist_sex_selection"),
                                "signedOn", "2025-05-19",
                                "place", "Trạm Y tế",
                                "counterparty", Map.of("organisation", communeBody)))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private void recordsStaffWithBothClauses() {
        staff("no_sex_selection").expect(200);
        staff("child_number_limit").expect(200);
    }

    private Answer staff(String clause) {
        return commune.post(
                COMMITMENTS + "/tallies",
                Map.of(
                        "subjectKind", "staff_of_unit",
                        "holder", communeBody,
                        "clause", clause,
                        "asOf", "2025-05-19",
                        "signed", 20,
                        "total", 25,
                        "keptAt", "Văn phòng"));
    }

    private void losesTheChildNumberClauseAndKeepsTheOther() {
        assertThat(staff("child_number_limit").status()).isEqualTo(422);
        var offered = commune.get(COMMITMENTS + "/clauses?subjectKind=staff_of_unit").expect(200);
        assertThat(offered.text()).contains("no_sex_selection").doesNotContain("child_number_limit");
        var board = commune.get(COMMITMENTS + "/tallies?subjectKind=staff_of_unit&year=2025")
                .expect(200);
        assertThat(board.text()).contains("\"signed\":20").doesNotContain("child_number_limit");
    }

    private String planned() {
        var days = administrator.get(REORGANISATIONS).expect(200).json().path("items");
        assertThat(days.valueStream())
                .anySatisfy(day -> {
                    assertThat(day.path("effectiveOn").asString()).isEqualTo(REFORM.toString());
                    assertThat(day.path("before").path("districts").asInt()).isEqualTo(10);
                    assertThat(day.path("before").path("communes").asInt()).isEqualTo(161);
                    assertThat(day.path("after").path("districts").asInt()).isZero();
                    assertThat(day.path("after").path("communes").asInt()).isEqualTo(56);
                });
        commune.post(REORGANISATIONS, Map.of("effectiveOn", REFORM)).expect(403);
        var id = administrator
                .post(REORGANISATIONS, Map.of("effectiveOn", REFORM))
                .json()
                .path("id")
                .asString();
        assertThat(id).isNotEmpty();
        return REORGANISATIONS + "/" + id;
    }

    /** What closes goes on in a body of the new commune, made beforehand; answers the successor by body. */
    private Map<String, String> successorsChosen(String reorganisation) {
        var next = province.body("UBND phường Thục Phán (sắp xếp)", "peoples_committee", THUC_PHAN, REFORM.toString());
        var chosen = new LinkedHashMap<String, String>();
        for (var body : List.of(communeBody, districtBody)) {
            assertThat(administrator.get(reorganisation + "/bodies").expect(200).text()).contains(body);
            administrator
                    .change(
                            administrator.get(reorganisation).expect(200),
                            reorganisation + "/successors",
                            Map.of("organisation", body, "successor", next))
                    .expect(200);
            chosen.put(body, next);
        }
        return chosen;
    }

    private void showsWhatWouldMove(String reorganisation) {
        var effects = administrator
                .get(reorganisation + "/effects")
                .expect(200)
                .json()
                .path("items");
        assertThat(effects.valueStream()
                        .filter(effect -> effect.path("kind").asString().equals("facility"))
                        .filter(effect -> effect.path("from").path("path").asString().equals(HOP_GIANG)))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.path("to").path("path").asString()).isEqualTo(THUC_PHAN);
                    assertThat(effect.path("count").asInt()).isOne();
                });
    }

    private void isConfirmedBySomebodyElseAndNotBegunTooEarly(String reorganisation) {
        confirm(administrator, reorganisation).expect(403);
        confirm(leader, reorganisation).expect(200);
        execute(reorganisation).expectProblem(409, "reorganisation_too_early");
        assertThat(get(reorganisation).path("state").asString()).isEqualTo("confirmed");
    }

    private Answer confirm(Person somebody, String reorganisation) {
        var seen = administrator.get(reorganisation).expect(200);
        return somebody.change(seen, reorganisation + "/confirmation", Map.of());
    }

    private Answer execute(String reorganisation) {
        var seen = administrator.get(reorganisation).expect(200);
        return administrator.change(seen, reorganisation + "/execution", Map.of());
    }

    private void hasTheUnitsOfEachDate() {
        assertThat(units("2025-06-30", "district")).isEqualTo(10);
        assertThat(units("2025-06-30", "commune")).isEqualTo(161);
        assertThat(units("2025-07-01", "district")).isZero();
        assertThat(units("2025-07-01", "commune")).isEqualTo(56);
        assertThat(units("2018-07-01", "district")).isEqualTo(13);
        assertThat(units("2018-07-01", "commune")).isEqualTo(199);
    }

    private int units(String on, String level) {
        return branch.get(DIRECTORY + "/units?under=04/&level=" + level + "&on=" + on)
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private void keepsTheUnitOfItsDateAndHasItsNewResponsibleOne(String commitment, String facility) {
        Eventually.within(Eventually.PATIENCE, () -> {
            var seen = branch.get(COMMITMENTS + "/commitments/" + commitment)
                    .expect(200)
                    .json();
            assertThat(seen.path("unit").path("path").asString()).isEqualTo(HOP_GIANG);
            assertThat(seen.path("responsible").path("path").asString()).isEqualTo(THUC_PHAN);
        });
        assertThat(branch.get(COMMITMENTS + "/commitments?unit=" + THUC_PHAN)
                        .expect(200)
                        .text())
                .contains(commitment);
        var place = branch.get(DIRECTORY + "/facilities/" + facility).expect(200).json();
        assertThat(place.path("commune").path("path").asString()).isEqualTo(HOP_GIANG);
        assertThat(place.path("responsible").asString()).isEqualTo(THUC_PHAN);
    }

    private static void signsInOnTheMorningWithTheNewAppointment(String username, String body, String unit) {
        Eventually.within(Eventually.PATIENCE, () -> {
            var appointment = Person.signIn(username)
                    .get(DIRECTORY + "/me")
                    .expect(200)
                    .json()
                    .path("appointment");
            assertThat(appointment.path("unit").path("path").asString()).isEqualTo(unit);
            assertThat(appointment.path("organisation").path("id").asString()).isEqualTo(body);
        });
        Person.signIn(username)
                .get(COMMITMENTS + "/commitments?unit=" + unit)
                .expect(200);
    }

    private void findsTheOldNames() {
        var found = branch.get(DIRECTORY + "/units/search?q=hop%20giang").expect(200).json();
        assertThat(found.path("items").valueStream())
                .anySatisfy(each -> assertThat(each.path("now").toString()).contains(THUC_PHAN));
    }

    /** What a dry run and a plan may not touch. */
    private Map<String, String> everything(String facility, String commitment) {
        var seen = new LinkedHashMap<String, String>();
        for (var path : List.of(
                DIRECTORY + "/facilities/" + facility,
                DIRECTORY + "/facilities?limit=200",
                DIRECTORY + "/providers?limit=200",
                DIRECTORY + "/units?under=04/",
                COMMITMENTS + "/commitments/" + commitment,
                COMMITMENTS + "/commitments?limit=200",
                COMMITMENTS + "/tallies?subjectKind=staff_of_unit&year=2025")) {
            seen.put(path, withoutMoments(branch.get(path).expect(200).text()));
        }
        seen.put("people", administrator.get(DIRECTORY + "/people?limit=200").expect(200).text());
        seen.put("organisations", administrator.get(DIRECTORY + "/organisations?limit=200&on=all").expect(200).text());
        return seen;
    }

    private static String withoutMoments(String text) {
        return text.replaceAll("\"asOf\":\"[^\"]*Z\"", "");
    }

    private JsonNode get(String reorganisation) {
        return administrator.get(reorganisation).expect(200).json();
    }
}
