package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A province like Cao Bằng through 03/06/2025, when the child-number clause ended by law, and through 01/07/2025, when its
 * districts ended and 161 communes became 56. One test, since each day stands on the one before.
 */
class ReformTests {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String WARD = CaoBangBeforeTheReform.WARD;
    private static final String NEXT_WARD = CaoBangBeforeTheReform.NEXT_WARD;

    private final CaoBangBeforeTheReform caoBang = CaoBangBeforeTheReform.made();
    private final Person administrator = caoBang.administrator();
    private final Person branch = caoBang.branch();

    @Test
    @Tag("S17")
    void carriesTheProvinceThroughTheEndOfAClauseAndOfItsDistricts() {
        var facility = caoBang.clinic();
        var commitment = caoBang.commitmentOfProviderAt(facility);
        var totals = StaffTotals.recorded(caoBang.wardOfficer(), caoBang.wardBody());
        caoBang.province().makeIt(CaoBangBeforeTheReform.CLAUSE_ENDS, branch);
        totals.haveLostTheChildNumberClauseAndKeepTheOther();

        var records = Eventually.settled(this::records);
        var people = people();
        var reform = planned();
        showsWhatWouldMove(reform);
        assertThat(records()).as("a dry run changes nothing").isEqualTo(records);
        assertThat(people()).as("a dry run changes nothing").isEqualTo(people);
        isConfirmedBySomebodyElseAndNotBegunTooEarly(reform);
        assertThat(records()).as("a confirmed plan changes nothing").isEqualTo(records);

        caoBang.province().makeIt(CaoBangBeforeTheReform.REFORM, branch);
        signInWithTheirNewAppointment();
        reform.execution().expect(200);
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(reform.view().path("state").asString()).isEqualTo("carried_out"));

        hasTheUnitsOfEachDate();
        keepTheUnitOfTheirDateAndHaveTheirNewResponsibleOne(facility, commitment, totals.kept());
        signInWithTheirNewAppointment();
        readsThatTheAppointmentHasEnded();
        findsTheOldNames();
    }

    /** From the facts, by the administrator alone; the ward's heir is proposed, for the city it is chosen, the centre ends. */
    private PlannedReform planned() {
        assertThat(days()).anySatisfy(day -> {
            assertThat(day.path("effectiveOn").asString()).isEqualTo("2025-07-01");
            assertThat(day.path("before").path("districts").asInt()).isEqualTo(10);
            assertThat(day.path("before").path("communes").asInt()).isEqualTo(161);
            assertThat(day.path("after").path("districts").asInt()).isZero();
            assertThat(day.path("after").path("communes").asInt()).isEqualTo(56);
        });
        branch.post(PlannedReform.ALL, Map.of("effectiveOn", CaoBangBeforeTheReform.REFORM))
                .expect(403);
        var reform = PlannedReform.by(administrator);
        assertThat(reform.list("bodies")
                        .filter(body ->
                                body.path("organisation").path("id").asString().equals(caoBang.wardBody())))
                .singleElement()
                .satisfies(body ->
                        assertThat(body.path("proposed").path("id").asString()).isEqualTo(caoBang.nextBody()));
        assertThat(reform.view().path("bodiesUndecided").asInt()).isEqualTo(2);
        reform.succeeded(caoBang.cityBody(), caoBang.nextBody());
        reform.succeeded(caoBang.cityCentre(), null);
        assertThat(reform.view().path("bodiesUndecided").asInt()).isZero();
        return reform;
    }

    private List<JsonNode> days() {
        return administrator
                .get(PlannedReform.ALL)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static void showsWhatWouldMove(PlannedReform reform) {
        var moves = reform.list("effects")
                .filter(effect -> effect.path("to").path("path").asString("").equals(NEXT_WARD))
                .toList();
        for (var kind : List.of("facility", "provider", "body")) {
            assertThat(moves)
                    .filteredOn(effect -> effect.path("kind").asString().equals(kind))
                    .filteredOn(effect ->
                            effect.path("from").path("path").asString().equals(WARD))
                    .singleElement()
                    .satisfies(
                            effect -> assertThat(effect.path("count").asInt()).isOne());
        }
        assertThat(moves)
                .filteredOn(effect -> effect.path("kind").asString().equals("appointment"))
                .hasSize(2);
    }

    private void isConfirmedBySomebodyElseAndNotBegunTooEarly(PlannedReform reform) {
        reform.confirmation(administrator).expect(403);
        reform.execution().expectProblem(409, "reorganisation_state");
        reform.confirmation(caoBang.leader()).expect(200);
        reform.execution().expectProblem(409, "reorganisation_too_early");
        assertThat(reform.view().path("state").asString()).isEqualTo("confirmed");
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
        return branch.get(DIRECTORY + "/units?level=" + level + "&on=" + on)
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private void keepTheUnitOfTheirDateAndHaveTheirNewResponsibleOne(String facility, String commitment, String tally) {
        var place =
                branch.get(DIRECTORY + "/facilities/" + facility).expect(200).json();
        assertThat(place.path("commune").path("path").asString()).isEqualTo(WARD);
        assertThat(place.path("responsible").asString()).isEqualTo(NEXT_WARD);
        for (var record : List.of(COMMITMENTS + "/commitments/" + commitment, tally)) {
            Eventually.within(Eventually.PATIENCE, () -> {
                var seen = branch.get(record).expect(200).json();
                assertThat(seen.path("unit").path("path").asString()).isEqualTo(WARD);
                assertThat(seen.path("responsible").path("path").asString()).isEqualTo(NEXT_WARD);
            });
        }
        for (var successor : List.of("phuong", "thanhpho")) {
            var list = text(Person.signIn(caoBang.userName(successor)), COMMITMENTS + "/commitments?unit=" + NEXT_WARD);
            assertThat(list).as(successor).contains(commitment);
        }
    }

    /** Those of the ward and of the city, whose units have ended, work in the new ward on its first morning. */
    private void signInWithTheirNewAppointment() {
        caoBang.awaitNewAppointmentOf("phuong");
        caoBang.awaitNewAppointmentOf("thanhpho");
    }

    private void readsThatTheAppointmentHasEnded() {
        Eventually.within(Eventually.PATIENCE, () -> {
            var me = caoBang.signedIn("trungtam");
            assertThat(me.has("appointment")).isFalse();
            assertThat(me.path("ended").path("organisation").path("id").asString(""))
                    .isEqualTo(caoBang.cityCentre());
            assertThat(me.path("ended").path("validTo").asString("")).isEqualTo("2025-06-30");
        });
    }

    private void findsTheOldNames() {
        var found = branch.get(DIRECTORY + "/units/search?q=hop%20giang")
                .expect(200)
                .json();
        assertThat(found.path("items").valueStream())
                .anySatisfy(each -> assertThat(each.path("now").toString()).contains(NEXT_WARD));
    }

    /** What neither a dry run nor a plan may touch. */
    private Map<String, String> records() {
        var seen = new LinkedHashMap<String, String>();
        for (var path : List.of(
                DIRECTORY + "/facilities?limit=200",
                DIRECTORY + "/providers?limit=200",
                DIRECTORY + "/units",
                COMMITMENTS + "/commitments?limit=200",
                COMMITMENTS + "/gap-list?subjectKind=facility",
                COMMITMENTS + "/tallies?subjectKind=staff_of_unit&year=2025")) {
            seen.put(path, text(branch, path));
        }
        var bodies = DIRECTORY + "/organisations?limit=200&on=all";
        seen.put(bodies, text(administrator, bodies));
        return seen;
    }

    private String people() {
        return text(administrator, DIRECTORY + "/people?limit=200");
    }

    /** Without the moment at which it was asked for. */
    private static String text(Person person, String path) {
        return person.get(path).expect(200).text().replaceAll("\"asOf\":\"[^\"]*Z\"", "");
    }
}
