package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.SheetFile;

/** Private providers of one commune who have yet to sign: as many as a meeting needs, those that lack come from a file. */
final class PrivateProviders {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String IMPORTS = DIRECTORY + "/imports/providers";
    private static final LocalDate BEFORE_ANY_MEETING = LocalDate.of(2024, 1, 2);

    private final Person officer;
    private final String unit;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private PrivateProviders(Person officer, String unit) {
        this.officer = officer;
        this.unit = unit;
    }

    static PrivateProviders of(Person officer, String unit) {
        return new PrivateProviders(officer, unit);
    }

    /** Registers more of them until so many have to sign, and waits until their gap list says so. */
    PrivateProviders upTo(int wanted) {
        var lacking = wanted - toSign().size();
        if (lacking > 0) {
            var clinic = clinic();
            var file = SheetFile.of(
                    "Họ và tên", "Chức danh", "Số giấy phép hành nghề", "Nơi làm việc", "Dịch vụ", "Làm việc từ ngày");
            for (var number = 1; number <= lacking; number++) {
                file.row(
                        "Bác sĩ Tư " + number + " " + run + " (trình diễn)",
                        "doctor",
                        "TD-" + run + "-" + number + "/CCHN",
                        clinic,
                        "ultrasound",
                        BEFORE_ANY_MEETING);
            }
            Filing.carriedOut(
                    officer,
                    IMPORTS,
                    Filing.send(officer, IMPORTS, file.bytes()).expect(202));
        }
        Eventually.within(Eventually.PATIENCE, () -> assertThat(toSign()).hasSize(wanted));
        return this;
    }

    /** One more, with a workplace; answers their id. */
    String newcomer(String name) {
        return officer.post(
                        DIRECTORY + "/providers",
                        Map.of(
                                "fullName",
                                name + " " + run + " (trình diễn)",
                                "title",
                                "doctor",
                                "practiceLicenceNo",
                                "TDM-" + run + "-" + name.hashCode() + "/CCHN",
                                "facilityId",
                                clinic(),
                                "serviceKinds",
                                List.of("ultrasound"),
                                "from",
                                BEFORE_ANY_MEETING))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    /** The gap list as it stands. */
    List<JsonNode> toSign() {
        return officer.get("/api/commitments/v1/gap-list?subjectKind=provider&limit=200&unit=" + unit)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** Where they work; opened with the first of them. */
    String clinic() {
        var facilities = DIRECTORY + "/facilities?ownership=private&kind=doctor_clinic&limit=200&unit=" + unit;
        return officer.get(facilities)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(facility -> facility.path("name").asString().contains(run))
                .findFirst()
                .orElseGet(this::openClinic)
                .path("id")
                .asString();
    }

    private JsonNode openClinic() {
        return officer.post(
                        DIRECTORY + "/facilities",
                        Map.of(
                                "name",
                                "Phòng khám tư " + run + " (trình diễn)",
                                "kind",
                                "doctor_clinic",
                                "serviceKinds",
                                List.of("ultrasound"),
                                "ownership",
                                "private",
                                "commune",
                                unit,
                                "operatingLicenceNo",
                                "TD-" + run + "/GPHĐ",
                                "openedOn",
                                BEFORE_ANY_MEETING))
                .expect(201)
                .json();
    }
}
