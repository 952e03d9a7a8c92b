package vn.canbang.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.EDUCATION;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.OTHER_HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.Answer;
import vn.canbang.test.SampleFile;
import vn.canbang.test.TestToken;

/** An officer hands a report in with the scan of what the leader has signed; a leader needs none (workflow 6, row 3). */
class SignedFormTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> PAPER =
            Map.of("signedPaper", Map.of("number", "7/BC", "date", "2024-11-20"));
    private static final Map<String, String> REASON = Map.of("reason", "Quét nhầm trang");

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();
    private UUID tanMy = UUID.randomUUID();

    @BeforeEach
    void aReportThatTanMyHasBegun() {
        forget();
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
        tanMy = OwingUnit.submissionOf(period, TAN_MY, null);
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> {
            for (var collection : List.of("submissions", "record_files", "file_contents")) {
                mongo.remove(new Query(), collection);
            }
        });
    }

    @Test
    @Tag("S36")
    void keepsAReportBackUntilAnOfficerBringsTheScan() {
        act(officer(TAN_MY), tanMy, "submission", NOTHING).expectProblem(422, "signed_paper_required");
        act(officer(TAN_MY), tanMy, "submission", PAPER).expectProblem(422, "signed_scan_required");
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);

        var submitted =
                act(officer(TAN_MY), tanMy, "submission", PAPER).expect(200).json();

        assertThat(submitted.path("state").asString()).isEqualTo("submitted");
        assertThat(submitted.at("/signedPaper/round").asInt()).isZero();
        var read = as(consolidator(DISTRICT)).get(scan + "/content").expect(200);
        assertThat(read.bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(read.header("Content-Disposition")).startsWith("attachment;").contains("ban-ky.pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void asksALeaderForNoScan() {
        act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);
    }

    @Test
    void asksAPartnerForNoScan() {
        var contribution = OwingUnit.submissionOf(period, PROVINCE, EDUCATION);
        act(partner(), contribution, "draft", NOTHING).expect(200);

        act(partner(), contribution, "submission", NOTHING).expect(200);
    }

    @Test
    void leavesWhatWasHandedInWithAsItWas() {
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);
        act(officer(TAN_MY), tanMy, "submission", PAPER).expect(200);

        scan(officer(TAN_MY), tanMy).expectProblem(409, "submission_state");
        once(officer(TAN_MY)).postFile(scan + "/replacement", SampleFile.jpeg()).expectProblem(409, "submission_state");
        once(officer(TAN_MY)).post(scan + "/removal", REASON).expectProblem(409, "submission_state");

        assertThat(acts(as(officer(TAN_MY)).get(forms(0)))).isEmpty();
        as(officer(TAN_MY)).get(scan + "/content").expect(200);
    }

    @Test
    void asksForAnotherScanAfterAReturnAndKeepsTheFirst() {
        var first = fileOf(scan(officer(TAN_MY), tanMy), 0);
        act(officer(TAN_MY), tanMy, "submission", PAPER).expect(200);
        sendBackAndAnswer();
        assertThat(as(officer(TAN_MY))
                        .get(API + "/submissions/" + tanMy)
                        .json()
                        .at("/signedPaper/round")
                        .asInt())
                .isZero();

        act(officer(TAN_MY), tanMy, "submission", PAPER).expectProblem(422, "signed_scan_required");
        scan(officer(TAN_MY), tanMy).expectProblem(409, "submission_state");
        bring(officer(TAN_MY), 1).expect(200);
        var again = act(officer(TAN_MY), tanMy, "submission", PAPER).expect(200).json();

        assertThat(again.at("/signedPaper/round").asInt()).isOne();
        as(consolidator(DISTRICT)).get(first + "/content").expect(200);
        once(officer(TAN_MY)).post(first + "/removal", REASON).expectProblem(409, "submission_state");
    }

    @Test
    void countsNoScanThatWasTakenAway() {
        var wrong = fileOf(scan(officer(TAN_MY), tanMy), 0);
        var right = fileOf(once(officer(TAN_MY)).postFile(wrong + "/replacement", SampleFile.jpeg()), 0);

        var left = once(officer(TAN_MY))
                .post(right + "/removal", REASON)
                .expect(200)
                .json();

        assertThat(left.path("items")).isEmpty();
        assertThat(left.at("/history/2/reason").asString()).isEqualTo("Quét nhầm trang");
        act(officer(TAN_MY), tanMy, "submission", PAPER).expectProblem(422, "signed_scan_required");
    }

    @Test
    @Tag("S36")
    void overtakesAHandingInThatCountedOnAScanWhichIsTakenAway() {
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);
        bring(officer(TAN_MY), 0).expect(200);
        var seen = as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).expect(200);

        once(officer(TAN_MY)).post(scan + "/removal", REASON).expect(200);

        once(officer(TAN_MY))
                .ifMatch(seen)
                .post(API + "/submissions/" + tanMy + "/submission", PAPER)
                .expectProblem(412, "stale_version");
        act(officer(TAN_MY), tanMy, "submission", PAPER).expect(200);
    }

    /** Between the two writes of a removal the file is still there. */
    @Test
    @Tag("S36")
    void countsNoScanThatIsJustBeingTakenAway() {
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);
        tenants.run(
                BAC_GIANG,
                () -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(tanMy)),
                        new Update().set("scansGivenUp", List.of(UUID.fromString(scan.substring(scan.length() - 36)))),
                        "submissions"));

        act(officer(TAN_MY), tanMy, "submission", PAPER).expectProblem(422, "signed_scan_required");

        once(officer(TAN_MY)).post(scan + "/removal", REASON).expect(200);
        bring(officer(TAN_MY), 0).expect(200);
        act(officer(TAN_MY), tanMy, "submission", PAPER).expect(200);
    }

    @Test
    @Tag("S36")
    void neverLetsAReportStandWithoutAScanWhoeverIsFaster() throws Exception {
        for (var round = 0; round < 8; round++) {
            aReportThatTanMyHasBegun();
            var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);
            var seen = as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).expect(200);
            var start = new CountDownLatch(1);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var removed = both.submit(() -> {
                    start.await();
                    return once(officer(TAN_MY)).post(scan + "/removal", REASON);
                });
                var handedIn = both.submit(() -> {
                    start.await();
                    return once(officer(TAN_MY))
                            .ifMatch(seen)
                            .post(API + "/submissions/" + tanMy + "/submission", PAPER);
                });
                start.countDown();
                assertThat(List.of(removed.get().status(), handedIn.get().status()))
                        .as("one of the two")
                        .containsOnlyOnce(200);
            }

            var submitted = as(officer(TAN_MY))
                    .get(API + "/submissions/" + tanMy)
                    .json()
                    .path("state")
                    .asString()
                    .equals("submitted");
            var scans = as(officer(TAN_MY)).get(forms(0)).expect(200).json().path("items");
            assertThat(scans.isEmpty()).isEqualTo(!submitted);
        }
    }

    @Test
    @Tag("S36")
    void takesNothingButPicturesAndPapers() {
        for (var sent : List.of(new byte[0], "PK not a picture".getBytes(UTF_8), "<html>".getBytes(UTF_8))) {
            once(officer(TAN_MY)).postFile(forms(0), sent).expectProblem(422, "file_refused");
        }
        for (var round : List.of("-1", "1", "99")) {
            as(officer(TAN_MY)).get(of(round)).expectProblem(404, "not_found");
            once(officer(TAN_MY)).postFile(of(round), SampleFile.pdf()).expectProblem(404, "not_found");
        }
        as(officer(TAN_MY)).get(of("first")).expectProblem(400, "invalid_request");
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);
        once(officer(TAN_MY)).post(scan + "/removal", Map.of("reason", " ")).expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S12")
    void showsNothingToWhoDoesNotSeeTheReport() {
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);

        for (var stranger : List.of(
                officer(DONG_SON),
                foreigner(),
                partner(),
                hospitalOfficer(HOSPITAL),
                hospitalOfficer(OTHER_HOSPITAL))) {
            as(stranger).get(forms(0)).expectProblem(404, "not_found");
            as(stranger).get(scan + "/content").expectProblem(404, "not_found");
            scan(stranger, tanMy).expectProblem(404, "not_found");
            once(stranger).postFile(scan + "/replacement", SampleFile.jpeg()).expectProblem(404, "not_found");
            once(stranger).post(scan + "/removal", REASON).expectProblem(404, "not_found");
        }
        var others = OwingUnit.submissionOf(period, DONG_SON, null);
        as(consolidator(DISTRICT))
                .get(scan.replace(tanMy.toString(), others.toString()) + "/content")
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S14")
    void isBroughtByTheUnitAlone() {
        var scan = fileOf(scan(officer(TAN_MY), tanMy), 0);

        for (var reader : List.of(consolidator(DISTRICT), consolidator(PROVINCE), leader(PROVINCE))) {
            assertThat(acts(as(reader).get(forms(0)))).isEmpty();
            as(reader).get(scan + "/content").expect(200);
            scan(reader, tanMy).expectProblem(403, "not_allowed");
            once(reader).post(scan + "/removal", REASON).expectProblem(403, "not_allowed");
        }
        scan(clerk(), tanMy).expectProblem(403, "not_allowed");
        assertThat(acts(as(officer(TAN_MY)).get(forms(0)))).containsExactly("add", "replacement", "removal");
    }

    /** The province's own report is approved, not handed in. */
    @Test
    void hasNoPlaceInTheReportOfTheProvince() {
        var whole = OwingUnit.submissionOf(period, PROVINCE, null);

        scan(consolidator(PROVINCE), whole).expectProblem(409, "submission_state");
    }

    private void sendBackAndAnswer() {
        act(
                        consolidator(DISTRICT),
                        tanMy,
                        "return",
                        Map.of("remarks", List.of(Map.of("item", "CAM-01.sessions", "text", "Nêu rõ nguồn"))))
                .expect(200);
        var remark = as(officer(TAN_MY))
                .get(API + "/submissions/" + tanMy)
                .json()
                .at("/remarks/0/id")
                .asString();
        act(
                        officer(TAN_MY),
                        tanMy,
                        "answers",
                        Map.of(
                                "answers",
                                List.of(Map.of("remark", remark, "kind", "kept", "explanation", "Sổ của trạm"))))
                .expect(200);
    }

    private Answer bring(TestToken who, int round) {
        return once(who).postFile(forms(round) + "?fileName=ban-ky.jpg", SampleFile.jpeg());
    }

    private String forms(int round) {
        return of(String.valueOf(round));
    }

    private String of(String round) {
        return API + "/submissions/" + tanMy + "/signed-forms/" + round + "/files";
    }

    private String fileOf(Answer files, int round) {
        var items = files.expect(200).json().path("items");
        return forms(round) + "/" + items.get(items.size() - 1).path("id").asString();
    }

    private static List<String> acts(Answer files) {
        return files.expect(200)
                .json()
                .path("actions")
                .valueStream()
                .map(act -> act.path("name").asString())
                .toList();
    }
}
