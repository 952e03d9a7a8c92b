package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.FORMER_HOSPITAL;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.officer;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.measure.MeasureKind;

/**
 * Which numbers are a unit's own: a hospital's doctor in a commune counts for the hospital, with whomever the commitment
 * was signed, since both the doctor and the commitment stand under the owner of the place of work.
 */
class OwnPartTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final UUID STATION = Province.id("line of " + TAN_MY);

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void aStationWithTwoDoctorsAndAHospitalWithOneInTheSameCommune() {
        tenants.run(BAC_GIANG, () -> {
            MeasureSeeding.COLLECTIONS.forEach(collection -> mongo.remove(new Query(), collection));
            mongo.remove(new Query(), "submissions");
        });
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString());
        publish("directory.providers", MeasureKind.STOCK, TAN_MY, STATION, "2024-05-01", 2);
        publish("directory.providers", MeasureKind.STOCK, TAN_MY, HOSPITAL, "2024-05-01", 1);
        publish("commitments.providers_committed", MeasureKind.STOCK, TAN_MY, STATION, "2024-06-01", 2);
        publish("commitments.providers_committed", MeasureKind.STOCK, TAN_MY, HOSPITAL, "2024-06-03", 1);
    }

    @Test
    void countsAHospitalsDoctorWhoSignedWithAStationForTheHospitalAndForNobodyElse() {
        var commune = OwingUnit.submissionOf(period, TAN_MY, null);
        var hospital = OwingUnit.submissionOf(period, PROVINCE, HOSPITAL);

        var ofCommune =
                act(officer(TAN_MY), commune, "draft", NOTHING).expect(200).json();
        var ofHospital = act(hospitalOfficer(HOSPITAL), hospital, "draft", NOTHING)
                .expect(200)
                .json();

        assertThat(share(ofCommune)).isEqualTo("2/2 100,0");
        assertThat(share(ofHospital)).isEqualTo("1/1 100,0");
    }

    @Test
    void countsWhatAnEndedOrganisationOwnedForItsSuccessorAndNotForItsCommune() {
        publish("directory.providers", MeasureKind.STOCK, TAN_MY, FORMER_HOSPITAL, "2024-05-05", 4);
        publish("commitments.providers_committed", MeasureKind.STOCK, TAN_MY, FORMER_HOSPITAL, "2024-05-10", 3);
        var commune = OwingUnit.submissionOf(period, TAN_MY, null);
        var successor = OwingUnit.submissionOf(period, PROVINCE, HOSPITAL);

        var ofCommune =
                act(officer(TAN_MY), commune, "draft", NOTHING).expect(200).json();
        var ofSuccessor = act(hospitalOfficer(HOSPITAL), successor, "draft", NOTHING)
                .expect(200)
                .json();

        assertThat(share(ofCommune)).isEqualTo("2/2 100,0");
        assertThat(share(ofSuccessor)).isEqualTo("4/5 80,0");
    }

    @Test
    void neverReadsAShareOverTheWholeOfAnArea() {
        var coverage =
                as(consolidator(DISTRICT)).get(API + "/coverage").expect(200).json();

        assertThat(coverage.path("total").path("providers").path("text").asString())
                .isEqualTo("100,0%");
        assertThat(coverage.path("total").path("providers").path("total").asInt())
                .isEqualTo(3);
    }

    private static String share(JsonNode report) {
        for (JsonNode part : report.path("parts")) {
            for (JsonNode figure : part.path("figures")) {
                if ("COM-01.share".equals(figure.path("key").asString())) {
                    return figure.path("numerator").asLong() + "/"
                            + figure.path("denominator").asLong() + " "
                            + figure.path("text").asString();
                }
            }
        }
        throw new AssertionError("no share");
    }
}
