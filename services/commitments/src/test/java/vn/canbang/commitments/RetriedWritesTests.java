package vn.canbang.commitments;

import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.checker;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.question.Questioning;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.template.FormTemplate;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.RetryWalk;
import vn.canbang.test.SampleFile;
import vn.canbang.test.SheetFile;
import vn.canbang.test.StoredRecords;
import vn.canbang.test.TestToken;

/** Every write of commitments, sent again by somebody whose answer was lost on the way. */
@Tag("S31")
class RetriedWritesTests extends RunningService {

    private static final Map<String, Object> REASON = Map.of("reason", "Ghi nhầm");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MongoClient client;

    private @Nullable RetryWalk walk;

    @BeforeEach
    void aWalk() {
        nothingHeld();
        walk = RetryWalk.over(mapping, new StoredRecords(client, "commitments_bac-giang"))
                .storesNothing(
                        "POST /api/commitments/v1/imports/{kind}/marked", "gives the file back with its errors marked")
                .answersWithout(
                        "POST /api/commitments/v1/imports/{kind}",
                        "how far its rows are carried out goes on",
                        "/state",
                        "/done");
    }

    @AfterEach
    void nothingHeld() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> {
            mongo.remove(new Query(), FormTemplate.class);
            mongo.remove(new Query(), NormDocument.class);
            mongo.remove(new Query(), CommitmentTally.class);
            mongo.remove(new Query(), Questioning.class);
        });
    }

    @Override
    Api as(TestToken token) {
        return walk == null ? super.as(token) : walk.through(super.as(token));
    }

    @Test
    void haveOneEffectAndOneAnswer() {
        signatures();
        questioning();
        breach();
        norms();
        totals();
        forms();

        Objects.requireNonNull(walk).expectWhole();
    }

    private void signatures() {
        onRoster(provider("Mai Thị Danh Sách", "Phòng khám Gửi Lại", TAN_MY));
        once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider", "unit", TAN_MY))
                .expect(201);
        var ended = signed("Mai Thị Kết Thúc");
        act(officer(TAN_MY), ended, "end", Map.of("reason", "left_service", "endedOn", "2024-11-18"));
        act(branchHead(), signed("Mai Thị Hủy"), "void", REASON);
        var scanned = signed("Mai Thị Bản Chụp");
        files(scanned);
    }

    private void files(String record) {
        var first = added(record);
        var second = newest(
                once(officer(TAN_MY)).postFile(first + "/replacement?fileName=dung.pdf", SampleFile.pdf()), record);
        once(officer(TAN_MY)).post(second + "/removal", REASON).expect(200);
    }

    private String added(String record) {
        return newest(once(officer(TAN_MY)).postFile(record + "/files?fileName=ban-ky.jpg", SampleFile.jpeg()), record);
    }

    private static String newest(Answer files, String record) {
        var items = files.expect(200).json().path("items");
        return record + "/files/" + items.get(items.size() - 1).path("id").asString();
    }

    private void questioning() {
        var questioned = questioned(signed("Mai Thị Bị Hỏi"));
        once(teamHead())
                .ifMatch(questioned)
                .post(questioned.header("Location") + "/dismissal", null)
                .expect(200);
    }

    private void breach() {
        var annulled = breached("Mai Thị Vi Phạm");
        act(branchHead(), annulled, "annulment", Map.of("decision", "5/QĐ-UBND", "decidedOn", "2024-11-19"));
        var remedied = breached("Mai Thị Khắc Phục");
        act(officer(TAN_MY), remedied, "remedy", Map.of("remediedOn", "2024-11-19"));
    }

    private String breached(String name) {
        var commitment = signed(name);
        questioned(commitment);
        act(
                branchHead(),
                commitment,
                "breach",
                Map.of("clause", "no_assist_sex_selection", "decision", "12/KL-SYT", "decidedOn", "2024-11-18"));
        return commitment;
    }

    private Answer questioned(String commitment) {
        return once(teamHead())
                .post(
                        API + "/questionings",
                        Map.of(
                                "commitment",
                                commitment.substring(commitment.lastIndexOf('/') + 1),
                                "caseReference",
                                "KT-2024-017"))
                .expect(201);
    }

    private static TestToken teamHead() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("branch"))
                .roles("team_head")
                .subject("team head");
    }

    private void norms() {
        var withdrawn = entered("2023-03-05");
        act(officer(TAN_MY), withdrawn, "withdrawal", null);
        var kept = entered("2023-03-06");
        act(checker(TAN_MY), kept, "confirmation", null);
        act(officer(TAN_MY), kept, "review", Map.of("needed", true));
        files(kept);
        act(checker(TAN_MY), kept, "repeal", Map.of("repealedOn", "2024-11-01"));
    }

    private String entered(String adoptedOn) {
        return API + "/norms/"
                + once(officer(TAN_MY))
                        .post(API + "/norms", norm(VILLAGE, adoptedOn))
                        .expect(200)
                        .json()
                        .path("id")
                        .asString();
    }

    private void totals() {
        once(officer(TAN_MY))
                .post(API + "/tallies", tally(VILLAGE, "2024-11-10", 100, 120))
                .expect(200);
        takenBack("2024-11-12");
        var file = SheetFile.of(
                        "Thôn, cơ quan, trường",
                        "Nội dung",
                        "Ngày họp",
                        "Tổng số",
                        "Số đang có cam kết (kể cả các lần trước)",
                        "Người nhận cam kết",
                        "Nơi lưu bản giấy")
                .row(
                        "Hạ",
                        "Không lựa chọn giới tính thai nhi",
                        "15/11/2024",
                        90,
                        80,
                        "Trưởng thôn",
                        "Nhà văn hóa thôn");
        once(officer(TAN_MY))
                .postWorkbook(API + "/imports/tallies/marked", file.bytes())
                .expect(200);
        once(officer(TAN_MY))
                .postWorkbook(API + "/imports/tallies?fileName=thon.xlsx", file.bytes())
                .expect(202);
    }

    private void takenBack(String asOf) {
        var recorded = once(officer(TAN_MY))
                .post(API + "/tallies", tally(VILLAGE, asOf, 18, 120))
                .expect(200)
                .json();
        var path = API + "/tallies/" + recorded.path("tally").asString();
        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(path).expect(200))
                .post(path + "/withdrawal", Map.of("asOf", asOf))
                .expect(200);
    }

    private void forms() {
        var reviewed = form("2024-12-01");
        act(branchHead(), reviewed, "review", null);
        act(branchHead(), reviewed, "withdrawal", Map.of("reason", "Sai căn cứ"));
    }

    private String form(String validFrom) {
        var officer = TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("branch"))
                .roles("population_officer")
                .subject("branch officer");
        var made = once(officer)
                .post(
                        API + "/templates",
                        Map.of(
                                "subjectKind",
                                "provider",
                                "title",
                                "Bản cam kết của người cung cấp dịch vụ",
                                "opening",
                                "Tôi xin cam kết:",
                                "clauses",
                                List.of(Map.of(
                                        "kind",
                                        "no_assist_sex_selection",
                                        "wording",
                                        "Không hỗ trợ lựa chọn giới tính thai nhi.")),
                                "closing",
                                "Tôi chịu trách nhiệm về cam kết này.",
                                "signaturePlaces",
                                Map.of("signer", "NGƯỜI CAM KẾT", "counterparty", "ĐẠI DIỆN TRẠM Y TẾ"),
                                "legalBasis",
                                List.of(Map.of(
                                        "number",
                                        "11/CT-UBND",
                                        "issuedOn",
                                        "2012-08-31",
                                        "issuer",
                                        "UBND tỉnh Bắc Giang",
                                        "title",
                                        "Chỉ thị về kiểm soát mất cân bằng giới tính khi sinh")),
                                "validFrom",
                                validFrom))
                .expect(201);
        return API + "/templates/" + made.json().path("id").asString();
    }

    private String signed(String name) {
        var subject = provider(name, "Phòng khám Gửi Lại", TAN_MY);
        onRoster(subject);
        return once(officer(TAN_MY))
                .post(API + "/commitments", signing(subject, "2024-11-15"))
                .expect(201)
                .header("Location");
    }

    /** An act on a record in the version that stands now. */
    private void act(TestToken by, String record, String act, @Nullable Object body) {
        var seen = as(by).get(record).expect(200);
        once(by).ifMatch(seen).post(record + "/" + act, body).expect(200);
    }
}
