package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.SIBLING_DISTRICT;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Journey 3: from a cell of the province's annex over its district down to the list of a commune, as far as the reader may. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class FollowedFigureTests extends RunningService {

    private static final String KEY = "COM-05.signed";
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    @Tag("journey-3")
    @Tag("S15")
    void leadsFromTheProvincesCellToTheCommunesListAndSaysWhereItMayNotBeOpened() {
        publish("commitments.households_signed", MeasureKind.STOCK, TAN_MY, null, "2024-03-01", 70);
        publish("commitments.households_signed", MeasureKind.STOCK, TAN_MY, null, "2024-06-01", 40);
        publish("commitments.households_total", MeasureKind.STOCK, TAN_MY, null, "2024-03-01", 120);
        var whole = consolidatedUpToTheProvince();

        var district = rowBehind(consolidator(PROVINCE), whole, DISTRICT);
        assertThat(valueIn(district)).isEqualTo(110);
        var commune = rowBehind(consolidator(PROVINCE), idOf(district), TAN_MY);
        assertThat(valueIn(commune)).isEqualTo(110);
        var figure =
                figure(read(consolidator(PROVINCE), idOf(commune)).expect(200).json(), KEY);

        assertThat(figure.path("value").asLong()).isEqualTo(110);
        assertThat(figure.path("origin").asString()).isEqualTo("automatic");
        assertThat(figure.path("cutOff").asString()).isEqualTo("2024-11-24");
        assertThat(figure.path("documents").asInt()).isEqualTo(2);
        assertThat(figure.path("list").path("name").asString()).isEqualTo("tallies");
        assertThat(figure.path("list").path("allowed").asBoolean()).isTrue();
        assertThat(figure(read(clerk(), idOf(commune)).expect(200).json(), KEY)
                        .path("list")
                        .path("allowed")
                        .asBoolean())
                .as("the clerk reads tallies as well")
                .isTrue();
        read(consolidator(SIBLING_DISTRICT), idOf(commune)).expectProblem(404, "not_found");
        read(partner(), idOf(commune)).expectProblem(404, "not_found");
    }

    @Test
    @Tag("journey-3")
    void namesTheListOfAFigureOnlyWhereRecordsStandBehindIt() {
        var commune = submissionOf(period(), Province.SIBLING);
        act(officer(Province.SIBLING), commune, "draft", NOTHING).expect(200);

        var figure = figure(read(officer(Province.SIBLING), commune).json(), KEY);

        assertThat(figure.path("documents").asInt()).isZero();
        assertThat(figure.has("list")).isFalse();
    }

    private UUID consolidatedUpToTheProvince() {
        var period = period();
        var tanMy = submissionOf(period, TAN_MY);
        var district = submissionOf(period, DISTRICT);
        var whole = submissionOf(period, PROVINCE);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);
        act(consolidator(DISTRICT), tanMy, "acceptance", NOTHING).expect(200);
        act(consolidator(DISTRICT), district, "consolidation", NOTHING).expect(200);
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), district, "acceptance", NOTHING).expect(200);
        act(consolidator(PROVINCE), whole, "consolidation", NOTHING).expect(200);
        return whole;
    }

    /** The row of a unit in the table behind a sum, with the cell of the figure. */
    private JsonNode rowBehind(TestToken who, UUID report, String path) {
        var table = as(who).get(API + "/submissions/" + report + "/consolidation")
                .expect(200)
                .json();
        var place = 0;
        while (!KEY.equals(table.path("columns").path(place).path("key").asString())) {
            place++;
            assertThat(place).isLessThan(table.path("columns").size());
        }
        for (var row : table.path("rows")) {
            if (path.equals(row.path("unit").path("path").asString())
                    && "directive".equals(row.path("mode").asString())) {
                return ((tools.jackson.databind.node.ObjectNode) row)
                        .set("cell", row.path("cells").path(place));
            }
        }
        throw new AssertionError("no row " + path);
    }

    private static long valueIn(JsonNode row) {
        return row.path("cell").path("value").asLong();
    }

    private static UUID idOf(JsonNode row) {
        return UUID.fromString(row.path("submission").asString());
    }

    private Answer read(TestToken who, UUID report) {
        return as(who).get(API + "/submissions/" + report);
    }

    private UUID period() {
        return UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString());
    }

    private static UUID submissionOf(UUID period, String path) {
        return OwingUnit.submissionOf(period, path, null);
    }

    private static JsonNode figure(JsonNode report, String key) {
        for (JsonNode part : report.path("parts")) {
            for (JsonNode figure : part.path("figures")) {
                if (key.equals(figure.path("key").asString())) {
                    return figure;
                }
            }
        }
        throw new AssertionError("no figure " + key);
    }
}
