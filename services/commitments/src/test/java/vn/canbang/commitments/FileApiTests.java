package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.OTHER_HOSPITAL;
import static vn.canbang.commitments.Province.SIBLING;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.facility;
import static vn.canbang.commitments.Province.foreigner;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;
import static vn.canbang.commitments.Requests.with;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.commitment.CommitmentManagement;
import vn.canbang.commitments.commitment.CommitmentScans;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.test.Answer;
import vn.canbang.test.SampleFile;
import vn.canbang.test.TestToken;

/** Scans of signed forms and texts of norms: for those of the record, never for totals. */
@Tag("S36")
class FileApiTests extends RunningService {

    private static final Map<String, String> REASON = Map.of("reason", "Chụp nhầm tờ khác");

    private static final Caller CLERK = new Caller(
            "clerk",
            "Cán bộ",
            BAC_GIANG,
            new UnitPath(TAN_MY),
            Province.STATION,
            Reach.LINE,
            Set.of("data_entry"),
            null);

    @Autowired
    private Audit audit;

    @Autowired
    private Filing filing;

    @Autowired
    private CommitmentScans scans;

    @Autowired
    private CommitmentManagement management;

    @Autowired
    private Clock clock;

    @BeforeEach
    void noNorms() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), NormDocument.class));
    }

    private String commitment() {
        var doctor = provider("Bác sĩ có bản chụp " + UUID.randomUUID(), "Phòng khám Bản Chụp", TAN_MY);
        onRoster(doctor);
        return once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2024-11-15"))
                .expect(201)
                .header("Location");
    }

    private String norm() {
        return API + "/norms/"
                + once(officer(TAN_MY))
                        .post(API + "/norms", Requests.norm(VILLAGE, "2023-03-05"))
                        .expect(200)
                        .json()
                        .path("id")
                        .asString();
    }

    private Answer add(TestToken officer, String record) {
        return once(officer).postFile(record + "/files?fileName=ban-ky.jpg", SampleFile.jpeg());
    }

    private static String fileOf(Answer files, String record) {
        var items = files.expect(200).json().path("items");
        return record + "/files/" + items.get(items.size() - 1).path("id").asString();
    }

    private static List<String> acts(Answer files) {
        return files.expect(200)
                .json()
                .path("actions")
                .valueStream()
                .map(act -> act.path("name").asString())
                .toList();
    }

    private static TestToken leader() {
        return TestToken.in("bac-giang").unit("24/").line().roles("leader").subject("leader");
    }

    private long readings(String file) {
        return tenants.call(BAC_GIANG, () -> audit.newest(Long.MAX_VALUE, 200)).stream()
                .filter(entry -> "read".equals(entry.act())
                        && entry.outcome().endsWith(file.substring(file.lastIndexOf('/') + 1)))
                .count();
    }

    @Test
    void keepsTheScanOfASignedFormAndPutsItsReadingOnRecord() {
        var commitment = commitment();
        var files = add(officer(TAN_MY), commitment);
        var file = fileOf(files, commitment);
        assertThat(acts(files)).containsExactly("add", "replacement", "removal");

        var read = as(officer(TAN_MY)).get(file + "/content").expect(200);

        assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(read.header("Content-Disposition")).startsWith("attachment;").contains("ban-ky.jpg");
        assertThat(readings(file)).isEqualTo(1);
    }

    @Test
    void replacesAndRemovesAScanWithTheReason() {
        var commitment = commitment();
        var wrong = fileOf(add(officer(TAN_MY), commitment), commitment);

        var right = fileOf(
                once(officer(TAN_MY)).postFile(wrong + "/replacement?fileName=dung.pdf", SampleFile.pdf()), commitment);
        as(officer(TAN_MY)).get(wrong + "/content").expectProblem(404, "not_found");
        var left = once(officer(TAN_MY)).post(right + "/removal", REASON).expect(200);

        assertThat(left.json().path("items")).isEmpty();
        assertThat(left.json()
                        .path("history")
                        .valueStream()
                        .map(step -> step.path("act").asString()))
                .containsExactly("file_added", "file_replaced", "file_removed");
        assertThat(left.json().at("/history/2/reason").asString()).isEqualTo("Chụp nhầm tờ khác");
    }

    @Test
    void letsAHospitalKeepTheScanOfItsOwnForm() {
        var hospital = facility("Bệnh viện có bản chụp " + UUID.randomUUID(), TAN_MY, HOSPITAL, true);
        facilityOnRoster(hospital);
        var commitment = once(hospitalHead(HOSPITAL))
                .post(
                        API + "/commitments",
                        with(
                                signing("facility", hospital, "2024-11-15"),
                                "counterparty",
                                Map.of("organisation", HOSPITAL, "title", "Giám đốc")))
                .expect(201)
                .header("Location");
        var file = fileOf(add(hospitalHead(HOSPITAL), commitment), commitment);

        as(hospitalHead(HOSPITAL)).get(file + "/content").expect(200);
        as(hospitalHead(OTHER_HOSPITAL)).get(file + "/content").expectProblem(404, "not_found");
        add(hospitalHead(OTHER_HOSPITAL), commitment).expectProblem(404, "not_found");
    }

    @Test
    void takesNoScanForAWrongRecordButLetsItsScansBeRemoved() {
        var commitment = commitment();
        var file = fileOf(add(officer(TAN_MY), commitment), commitment);
        once(branchHead())
                .ifMatch(as(branchHead()).get(commitment))
                .post(commitment + "/void", Map.of("reason", "ghi sai người"))
                .expect(200);

        assertThat(acts(as(officer(TAN_MY)).get(commitment + "/files"))).containsExactly("removal");
        add(officer(TAN_MY), commitment).expectProblem(409, "commitment_voided");
        once(officer(TAN_MY)).post(file + "/removal", REASON).expect(200);
    }

    @Test
    void keepsTheTextOfANormAsPublicRules() {
        var norm = norm();
        var file =
                fileOf(once(officer(TAN_MY)).postFile(norm + "/files?fileName=huong-uoc.pdf", SampleFile.pdf()), norm);

        assertThat(as(leader()).get(file + "/content").expect(200).header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(readings(file)).isZero();
        once(officer(TAN_MY)).post(file + "/removal", REASON).expect(200);
    }

    @Test
    @Tag("S10")
    void letsOnlyThoseChangeFilesWhoRecordSignings() {
        var commitment = commitment();
        var norm = norm();
        for (var record : List.of(commitment, norm)) {
            var file = fileOf(add(officer(TAN_MY), record), record);
            assertThat(acts(as(leader()).get(record + "/files"))).isEmpty();
            as(leader()).get(file + "/content").expect(200);
            add(leader(), record).expectProblem(403, "not_allowed");
            once(leader()).postFile(file + "/replacement", SampleFile.jpeg()).expectProblem(403, "not_allowed");
            once(leader()).post(file + "/removal", REASON).expectProblem(403, "not_allowed");
            for (var role : List.of("auditor", "tenant_admin", "external_supervisor", "partner", "dpo")) {
                var outsider = TestToken.in("bac-giang").unit("24/").line().roles(role);
                as(outsider).get(record + "/files").expectProblem(403, "not_allowed");
                as(outsider).get(file + "/content").expectProblem(403, "not_allowed");
            }
            once(officer(TAN_MY)).post(file + "/removal", REASON).expect(200);
        }
    }

    @Test
    @Tag("S12")
    @Tag("S14")
    void answersStrangersAsIfThereWereNoFile() {
        for (var record : List.of(commitment(), norm())) {
            var file = fileOf(add(officer(TAN_MY), record), record);
            var random = record + "/files/" + UUID.randomUUID();
            var absent = as(officer(TAN_MY))
                    .get(random + "/content")
                    .expectProblem(404, "not_found")
                    .text();
            for (var stranger : List.of(officer(SIBLING), officer(DONG_SON), foreigner())) {
                for (var path : List.of(file + "/content", random + "/content", record + "/files")) {
                    assertThat(as(stranger)
                                    .get(path)
                                    .expectProblem(404, "not_found")
                                    .text())
                            .isEqualTo(absent);
                }
                add(stranger, record).expectProblem(404, "not_found");
                once(stranger)
                        .postFile(file + "/replacement", SampleFile.jpeg())
                        .expectProblem(404, "not_found");
                once(stranger).post(file + "/removal", REASON).expectProblem(404, "not_found");
            }
            as(officer(TAN_MY)).get(file + "/content").expect(200);
            once(officer(TAN_MY)).post(file + "/removal", REASON).expect(200);
        }
    }

    @Test
    @Tag("S14")
    void findsAFileUnderItsOwnRecordOnly() {
        var commitment = commitment();
        var other = commitment();
        var norm = norm();
        var file = fileOf(add(officer(TAN_MY), commitment), commitment);
        var id = file.substring(file.lastIndexOf('/') + 1);

        for (var record : List.of(other, norm)) {
            as(officer(TAN_MY)).get(record + "/files/" + id + "/content").expectProblem(404, "not_found");
            once(officer(TAN_MY))
                    .post(record + "/files/" + id + "/removal", REASON)
                    .expectProblem(404, "not_found");
            once(officer(TAN_MY))
                    .postFile(record + "/files/" + id + "/replacement", SampleFile.jpeg())
                    .expectProblem(404, "not_found");
        }
        as(officer(TAN_MY)).get(file + "/content").expect(200);
    }

    @Test
    void erasesTheScanWithItsSigner() {
        var name = "Bác sĩ sẽ được xóa " + UUID.randomUUID();
        var doctor = provider(name, "Phòng khám Bản Chụp", TAN_MY);
        onRoster(doctor);
        var commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2024-11-15"))
                .expect(201)
                .header("Location");
        var file = fileOf(add(officer(TAN_MY), commitment), commitment);
        var erased = new HashMap<String, Object>();
        erased.put("fullName", null);
        provider(name, "Phòng khám Bản Chụp", TAN_MY, erased);
        onRoster(doctor);

        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(commitment))
                .post(commitment + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);

        as(officer(TAN_MY)).get(file + "/content").expectProblem(404, "not_found");
        assertThat(as(officer(TAN_MY)).get(commitment + "/files").json().path("items"))
                .isEmpty();
        var id = UUID.fromString(file.substring(file.lastIndexOf('/') + 1));
        assertThat(tenants.call(
                        BAC_GIANG,
                        () -> mongo.getCollection("file_contents").countDocuments(new org.bson.Document("_id", id))))
                .isZero();
    }

    /** The upload was let in while the name was there; the erasure is over when its content is kept. */
    @Test
    void keepsNoScanThatArrivesWhileItsSignerIsErased() {
        var commitment = ofErased();
        var id = UUID.fromString(commitment.substring(commitment.lastIndexOf('/') + 1));

        tenants.run(BAC_GIANG, () -> {
            filing.add(scans, id, "ban-ky.pdf", SampleFile.pdf(), CLERK, Attempt.derived(UUID.randomUUID(), clock));
            assertThat(filing.of(scans, id).files()).hasSize(1);

            assertThatThrownBy(() -> management.requireStillScanned(id, CLERK)).hasMessage("signer_erased");

            assertThat(filing.of(scans, id).files()).isEmpty();
        });
    }

    /** The service is killed between the two: what it left goes with the next that is told of the commitment. */
    @Test
    void forgetsALateScanThatACrashLeftBehind() {
        var commitment = ofErased();
        var id = UUID.fromString(commitment.substring(commitment.lastIndexOf('/') + 1));
        tenants.run(
                BAC_GIANG,
                () -> filing.add(
                        scans, id, "ban-ky.pdf", SampleFile.pdf(), CLERK, Attempt.derived(UUID.randomUUID(), clock)));

        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(commitment))
                .post(commitment + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);

        eventually(
                () -> tenants.call(BAC_GIANG, () -> filing.of(scans, id).files().isEmpty()));
    }

    private String ofErased() {
        var name = "Bác sĩ vừa được xóa " + UUID.randomUUID();
        var doctor = provider(name, "Phòng khám Bản Chụp", TAN_MY);
        onRoster(doctor);
        var commitment = once(officer(TAN_MY))
                .post(API + "/commitments", signing(doctor, "2024-11-15"))
                .expect(201)
                .header("Location");
        var erased = new HashMap<String, Object>();
        erased.put("fullName", null);
        provider(name, "Phòng khám Bản Chụp", TAN_MY, erased);
        directoryTells(
                "provider-erased.v1",
                doctor,
                () -> !as(officer(TAN_MY)).get(commitment).expect(200).text().contains(name));
        return commitment;
    }

    @Test
    void takesNoFileWhereTotalsAreTold() {
        var tally = API + "/tallies/"
                + once(officer(TAN_MY))
                        .post(API + "/tallies", tally(VILLAGE, "2024-11-12", 100, 120))
                        .expect(200)
                        .json()
                        .path("tally")
                        .asString();

        add(officer(TAN_MY), tally).expectProblem(404, "not_found");
        once(officer(TAN_MY)).postFile(tally, SampleFile.jpeg()).expectProblem(405, "method_not_allowed");
        once(officer(TAN_MY))
                .postFile(API + "/tallies", SampleFile.jpeg())
                .expectProblem(415, "unsupported_media_type");
        var taking = as(officer(TAN_MY)).get(API + "/openapi").expect(200).json().path("paths").properties().stream()
                .filter(path -> takesFiles(path.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(taking).contains(API + "/commitments/{id}/files", API + "/norms/{id}/files");
        assertThat(taking)
                .allMatch(path -> path.contains("/commitments/{id}/files") || path.contains("/norms/{id}/files"));
    }

    private static boolean takesFiles(JsonNode path) {
        return path.valueStream()
                .anyMatch(operation -> operation.at("/requestBody/content").has("application/octet-stream"));
    }
}
