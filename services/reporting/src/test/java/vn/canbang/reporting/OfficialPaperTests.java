package vn.canbang.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.Answer;
import vn.canbang.test.SampleFile;
import vn.canbang.test.TestToken;

/** The official signature is made in the document system of the province; its file is attached to the report (portal.md 1 and 7). */
class OfficialPaperTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, String> REASON = Map.of("reason", "Đính kèm nhầm bản");

    @Autowired
    private MongoOperations mongo;

    private UUID period = UUID.randomUUID();

    @BeforeEach
    void theReportOfTheProvinceIsApproved() {
        forget();
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .json()
                .at("/items/0/id")
                .asString());
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole(), "approval", NOTHING).expect(200);
    }

    @AfterEach
    void forget() {
        tenants.run(BAC_GIANG, () -> {
            for (var collection : List.of("submissions", "report_editions", "record_files", "file_contents")) {
                mongo.remove(new Query(), collection);
            }
        });
    }

    @Test
    @Tag("S36")
    void isGivenBackToTheLastByteSoThatItsSignatureCanBeChecked() {
        number("215");
        var signed = SampleFile.pdf(
                "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 9 20 99]/Contents<3082>>>",
                0);

        var paper = at(1, once(clerk()).postFile(papers(1) + "?fileName=215-BC-SYT.signed.pdf", signed));

        var read = as(leader(PROVINCE)).get(paper + "/content").expect(200);
        assertThat(read.bytes()).isEqualTo(signed);
        assertThat(read.header("Content-Disposition")).startsWith("attachment;").contains("215-BC-SYT.signed.pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void comesAfterTheNumberAndStaysChangeableByReasonOnceSent() {
        assertThat(acts(as(clerk()).get(papers(1)))).isEmpty();
        bring(clerk(), 1).expectProblem(409, "not_numbered");
        number("215");
        assertThat(acts(as(clerk()).get(papers(1)))).containsExactly("add", "replacement", "removal");
        act(clerk(), whole(), "dispatch", sentTo("UBND tỉnh")).expect(200);

        var wrong = attached(consolidator(PROVINCE), 1);
        var left = once(clerk()).post(wrong + "/removal", REASON).expect(200).json();

        assertThat(left.path("items")).isEmpty();
        assertThat(left.at("/history/1/reason").asString()).isEqualTo("Đính kèm nhầm bản");
        as(clerk()).get(wrong + "/content").expectProblem(404, "not_found");
        attached(clerk(), 1);
    }

    @Test
    void belongsToItsEditionAndNeverToTheNext() {
        number("215");
        act(clerk(), whole(), "dispatch", sentTo("UBND tỉnh")).expect(200);
        var first = attached(clerk(), 1);
        revise();
        bring(clerk(), 2).expectProblem(409, "not_numbered");
        act(consolidator(PROVINCE), whole(), "consolidation", NOTHING).expect(200);
        act(leader(PROVINCE), whole(), "approval", NOTHING).expect(200);
        number("230");
        var second = attached(clerk(), 2);

        act(leader(PROVINCE), whole(), "revision/withdrawal", Map.of("reason", "Số liệu chưa chính thức"))
                .expect(200);
        revise();

        assertThat(as(clerk()).get(papers(2)).expect(200).json().path("items"))
                .as("the paper of the revision that was taken back")
                .isEmpty();
        as(clerk()).get(second + "/content").expectProblem(404, "not_found");
        as(clerk()).get(first + "/content").expect(200);
    }

    @Test
    @Tag("S36")
    void takesNothingButPicturesAndPapers() {
        number("215");

        for (var sent : List.of(new byte[0], "PK not a paper".getBytes(UTF_8), "<html>".getBytes(UTF_8))) {
            once(clerk()).postFile(papers(1), sent).expectProblem(422, "file_refused");
        }
        for (var edition : List.of("-1", "0", "2", "99")) {
            as(clerk()).get(of(edition)).expectProblem(404, "not_found");
            once(clerk()).postFile(of(edition), SampleFile.pdf()).expectProblem(404, "not_found");
        }
        as(clerk()).get(of("first")).expectProblem(400, "invalid_request");
        var paper = attached(clerk(), 1);
        once(clerk()).post(paper + "/removal", Map.of("reason", " ")).expectProblem(400, "invalid_request");
        once(clerk())
                .postFile(papers(1) + "/" + UUID.randomUUID() + "/replacement", SampleFile.pdf())
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S12")
    @Tag("S14")
    void isAttachedByWhoSendsTheReportAndSeenByNobodyWhoDoesNotSeeIt() {
        number("215");
        var paper = attached(clerk(), 1);

        bring(leader(PROVINCE), 1).expectProblem(403, "not_allowed");
        once(leader(PROVINCE)).post(paper + "/removal", REASON).expectProblem(403, "not_allowed");
        assertThat(acts(as(leader(PROVINCE)).get(papers(1)))).isEmpty();
        for (var stranger : List.of(officer(TAN_MY), consolidator(DISTRICT), partner(), foreigner())) {
            as(stranger).get(papers(1)).expectProblem(404, "not_found");
            as(stranger).get(paper + "/content").expectProblem(404, "not_found");
            assertThat(bring(stranger, 1).status()).isIn(403, 404);
            assertThat(once(stranger).post(paper + "/removal", REASON).status()).isIn(403, 404);
        }
        as(clerk()).get(paper + "/content").expect(200);
    }

    private void revise() {
        act(leader(PROVINCE), whole(), "revision", Map.of("reason", "Có số liệu sinh chính thức"))
                .expect(200);
    }

    private void number(String number) {
        act(clerk(), whole(), "number", Map.of("number", number, "symbol", "BC-SYT", "date", "2024-12-03"))
                .expect(200);
    }

    private Answer bring(TestToken who, int edition) {
        return once(who).postFile(papers(edition) + "?fileName=ban-ky-so.pdf", SampleFile.pdf());
    }

    private UUID whole() {
        return OwingUnit.submissionOf(period, PROVINCE, null);
    }

    private String papers(int edition) {
        return of(String.valueOf(edition));
    }

    private String of(String edition) {
        return API + "/submissions/" + whole() + "/official-papers/" + edition + "/files";
    }

    /** Attaches a paper to an edition; says where it is. */
    private String attached(TestToken who, int edition) {
        return at(edition, bring(who, edition));
    }

    private String at(int edition, Answer files) {
        return papers(edition) + "/"
                + files.expect(200).json().at("/items/0/id").asString();
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
