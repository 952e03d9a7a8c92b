package vn.canbang.reporting;

import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.EDUCATION;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.foreigner;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import com.mongodb.client.MongoClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.RetryWalk;
import vn.canbang.test.SampleFile;
import vn.canbang.test.StoredRecords;
import vn.canbang.test.TestToken;

/** Every write of reporting, sent again by somebody whose answer was lost on the way. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@Tag("S31")
class RetriedWritesTests extends RunningService {

    private static final String NEIGHBOUR = "reporting_cao-bang";

    private static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MongoClient client;

    private @Nullable RetryWalk walk;
    private UUID period = new UUID(0, 0);

    @BeforeEach
    void onePeriod() {
        walk = RetryWalk.over(mapping, new StoredRecords(client, "reporting_bac-giang", NEIGHBOUR));
        period = UUID.fromString(as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString());
    }

    @AfterEach
    void nothingOutOfTurn() {
        client.getDatabase(NEIGHBOUR).getCollection("ad_hoc_periods").deleteMany(new Document());
    }

    @Override
    protected Api as(TestToken token) {
        return walk == null ? super.as(token) : walk.through(super.as(token));
    }

    @Test
    void haveOneEffectAndOneAnswer() {
        communes();
        births();
        district();
        province();
        outOfTurn();

        Objects.requireNonNull(walk).expectWhole();
    }

    private void communes() {
        var tanMy = of(TAN_MY);
        sent(officer(TAN_MY), tanMy, "draft", NOTHING);
        sent(
                officer(TAN_MY),
                tanMy,
                "entries",
                Map.of("figures", List.of(Map.of("key", "CAM-01.sessions", "value", 12, "source", "Sổ"))));
        sent(officer(TAN_MY), tanMy, "refresh", NOTHING);
        documents(tanMy);
        explained(tanMy);
        sent(leader(TAN_MY), tanMy, "submission", NOTHING);
        sent(
                consolidator(DISTRICT),
                tanMy,
                "return",
                Map.of("remarks", List.of(Map.of("item", "CAM-01.sessions", "text", "Nêu rõ nguồn"))));
        var remark = as(officer(TAN_MY))
                .get(API + "/submissions/" + tanMy)
                .json()
                .at("/remarks/0/id")
                .asString();
        sent(
                officer(TAN_MY),
                tanMy,
                "answers",
                Map.of("answers", List.of(Map.of("remark", remark, "kind", "kept", "explanation", "Sổ của trạm"))));
        sent(leader(TAN_MY), tanMy, "submission", NOTHING);
        sent(consolidator(DISTRICT), tanMy, "acceptance", NOTHING);

        sent(officer(DONG_SON), of(DONG_SON), "draft", NOTHING);
        signedForm(of(DONG_SON));
        sent(leader(DONG_SON), of(DONG_SON), "submission", NOTHING);
        once(consolidator(DISTRICT))
                .post(API + "/periods/" + period + "/acceptance", Map.of("unit", DISTRICT))
                .expect(200);
    }

    private void explained(UUID report) {
        var text = Map.of("key", "II.4.gaps", "text", "Gọi 0912345678");
        sent(officer(TAN_MY), report, "entries", Map.of("narratives", List.of(text)));
        var reason = Map.of("code", "narrative_digits", "item", "II.4.gaps", "reason", "Số tổng đài");
        sent(officer(TAN_MY), report, "explanations", Map.of("explanations", List.of(reason)));
    }

    private void documents(UUID report) {
        sent(
                officer(TAN_MY),
                report,
                "figure-documents/data-value-set?fileName=bao-cao.json",
                Map.of(
                        "dataSet", "CANBANG_SRB",
                        "period", "2024",
                        "orgUnit", "07201",
                        "dataValues", List.of(Map.of("dataElement", "CAM_07_items", "value", "4"))));
        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(API + "/submissions/" + report).expect(200))
                .with("Content-Type", "application/adx+xml")
                .post(API + "/submissions/" + report + "/figure-documents/adx?fileName=bao-cao.xml", """
                    <adx xmlns="urn:ihe:qrph:adx:2015">
                      <group dataSet="CANBANG_SRB" orgUnit="07201" period="2024-01-01/P1Y">
                        <dataValue dataElement="CAM_08_broadcasts" value="1"/>
                      </group>
                    </adx>
                    """)
                .expect(200);
    }

    private void signedForm(UUID report) {
        var scan = fileOf(scan(officer(DONG_SON), report), report);
        var other = fileOf(
                once(officer(DONG_SON)).postFile(scan + "/replacement?fileName=dung.jpg", SampleFile.jpeg()), report);
        once(officer(DONG_SON))
                .post(other + "/removal", Map.of("reason", "Quét nhầm trang"))
                .expect(200);
    }

    private void officialPaper(String papers) {
        var wrong = papers + "/" + firstOf(once(clerk()).postFile(papers + "?fileName=215.pdf", SampleFile.pdf()));
        var right = papers + "/" + firstOf(once(clerk()).postFile(wrong + "/replacement", SampleFile.pdf()));
        once(clerk())
                .post(right + "/removal", Map.of("reason", "Đính kèm nhầm bản"))
                .expect(200);
    }

    private static String firstOf(Answer files) {
        return files.expect(200).json().at("/items/0/id").asString();
    }

    private static String fileOf(Answer files, UUID report) {
        return API + "/submissions/" + report + "/signed-forms/0/files/" + firstOf(files);
    }

    private void births() {
        once(consolidator(PROVINCE))
                .with("Content-Type", "text/csv")
                .post(API + "/birth-imports?fileName=gui-lai.csv", """
                    commune,from,to,boys,girls,source,status,revision
                    07201,2024-01-01,2024-10-31,60,40,demonstration,provisional,1
                    """)
                .expect(201);
        var terms = "?source=demonstration&status=provisional&revision=1";
        once(consolidator(PROVINCE))
                .post(
                        API + "/birth-imports/data-value-set" + terms,
                        Map.of(
                                "dataSet", "CANBANG_SRB",
                                "period", "2022",
                                "orgUnit", "07201",
                                "dataValues",
                                        List.of(
                                                Map.of("dataElement", "SRB_02_boys", "value", "60"),
                                                Map.of("dataElement", "SRB_03_girls", "value", "40"))))
                .expect(201);
        once(consolidator(PROVINCE))
                .with("Content-Type", "application/adx+xml")
                .post(API + "/birth-imports/adx" + terms, """
                    <adx xmlns="urn:ihe:qrph:adx:2015">
                      <group dataSet="CANBANG_SRB" orgUnit="07201" period="2021-01-01/P1Y">
                        <dataValue dataElement="SRB_02_boys" value="60"/>
                        <dataValue dataElement="SRB_03_girls" value="40"/>
                      </group>
                    </adx>
                    """)
                .expect(201);
    }

    private void district() {
        sent(consolidator(DISTRICT), of(DISTRICT), "consolidation", NOTHING);
        sent(leader(DISTRICT), of(DISTRICT), "submission", NOTHING);
        sent(consolidator(PROVINCE), of(DISTRICT), "acceptance", NOTHING);
    }

    private void province() {
        var contribution = OwingUnit.submissionOf(period, PROVINCE, EDUCATION);
        sent(partner(), contribution, "draft", NOTHING);
        sent(partner(), contribution, "submission", NOTHING);
        sent(consolidator(PROVINCE), contribution, "thanks", NOTHING);
        var whole = of(PROVINCE);
        sent(consolidator(PROVINCE), whole, "consolidation", NOTHING);
        sent(leader(PROVINCE), whole, "approval", NOTHING);
        sent(clerk(), whole, "number", Map.of("number", "215", "symbol", "BC-SYT", "date", "2024-11-20"));
        sent(clerk(), whole, "dispatch", sentTo("UBND tỉnh"));
        officialPaper(API + "/submissions/" + whole + "/official-papers/1/files");
        province.liveOn("bac-giang", LocalDate.of(2025, 1, 20));
        once(consolidator(PROVINCE))
                .post(API + "/periods/" + period + "/opening", null)
                .expect(200);
        sent(leader(PROVINCE), whole, "revision", Map.of("reason", "Đã có số liệu chính thức"));
        sent(leader(PROVINCE), whole, "revision/withdrawal", Map.of("reason", "Số liệu được đính chính"));
    }

    /** Of the province whose plan asks for reports out of turn. */
    private void outOfTurn() {
        once(foreigner())
                .post(
                        API + "/periods",
                        Map.of(
                                "plan", "cao-bang-2018-2025",
                                "title", "Báo cáo đột xuất",
                                "from", "2025-05-01",
                                "to", "2025-05-15",
                                "due", "2025-06-10"))
                .expect(201);
    }

    private void sent(TestToken by, UUID report, String act, Map<String, Object> body) {
        act(by, report, act, body).expect(200);
    }

    private UUID of(String unit) {
        return OwingUnit.submissionOf(period, unit, null);
    }
}
