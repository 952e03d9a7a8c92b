package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.question.Questioning;
import vn.canbang.starter.audit.Audit;
import vn.canbang.test.Answer;
import vn.canbang.test.SampleFile;
import vn.canbang.test.TestToken;

/** Who is erased while a case is open is erased everywhere at once; the case alone knows the name, and until it ends. */
class ErasedInCaseTests extends RunningService {

    private static final String CLINIC = "Phòng khám Vụ Việc";
    private static final String IN_CASE = "Đặng Thị Trong";
    private static final String OUTSIDE = "Đặng Thị Ngoài";
    private static final String QUESTIONINGS = API + "/questionings";
    private static final Pattern CHANGING = Pattern.compile(
            "\"(at|asOf|time|id|file)\":\"[^\"]*\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\"number\":\\d+");

    @Autowired
    private Audit audit;

    private byte[] scan = {};
    private UUID asked;
    private UUID other;
    private String askedPaper = "";
    private String otherPaper = "";

    @BeforeEach
    void twoWhoLeft() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), Questioning.class));
        liveOn(LocalDate.of(2024, 11, 20));
        asked = provider(IN_CASE, CLINIC, TAN_MY);
        other = provider(OUTSIDE, CLINIC, TAN_MY);
        askedPaper = signedWithScan(asked, IN_CASE);
        scan = read(fileOf(askedPaper), officer(TAN_MY));
        otherPaper = signedWithScan(other, OUTSIDE);
    }

    private String signedWithScan(UUID doctor, String name) {
        var paper = once(officer(TAN_MY))
                .post(API + "/commitments", with(signing(doctor, "2024-11-15"), "keptAt", "Tủ hồ sơ của " + name))
                .expect(201)
                .header("Location");
        once(officer(TAN_MY))
                .postFile(paper + "/files?fileName=ban-ky.jpg", SampleFile.jpeg())
                .expect(200);
        return paper;
    }

    private String fileOf(String record) {
        return fileOf(record, officer(TAN_MY));
    }

    private String fileOf(String record, TestToken reader) {
        var items = as(reader).get(record + "/files").expect(200).json().path("items");
        assertThat(items).hasSize(1);
        return record + "/files/" + items.path(0).path("id").asString() + "/content";
    }

    private byte[] read(String file, TestToken reader) {
        return as(reader).get(file).expect(200).bytes();
    }

    private String questionedBy(TestToken team) {
        return once(team)
                .post(QUESTIONINGS, Map.of("commitment", idOf(askedPaper), "caseReference", "VV-" + UUID.randomUUID()))
                .expect(201)
                .header("Location");
    }

    private void ended(String paper) {
        once(officer(TAN_MY))
                .ifMatch(as(officer(TAN_MY)).get(paper))
                .post(paper + "/end", Map.of("reason", "left_service", "endedOn", "2024-11-18"))
                .expect(200);
    }

    /** The directory erases both, in the way in which it erases anybody. */
    private void erased() {
        for (var each : Map.of(asked, IN_CASE, other, OUTSIDE).entrySet()) {
            var facts = new HashMap<String, Object>();
            facts.put("fullName", null);
            facts.put("departedOn", "2024-11-18");
            provider(each.getValue(), CLINIC, TAN_MY, facts);
            directoryTells(
                    "provider-erased.v1", each.getKey(), () -> !outsideTheCase().contains(each.getValue()));
        }
    }

    private String caseOfErased() {
        var questioning = questionedBy(teamHead());
        ended(askedPaper);
        ended(otherPaper);
        erased();
        return questioning;
    }

    @Test
    @Tag("S15")
    void readsOutsideTheCaseExactlyAsAnybodyWhoIsErased() {
        var questioning = caseOfErased();

        for (var reader : List.of(officer(TAN_MY), branchHead(), officer("24/213/"), Province.agency())) {
            assertThat(whatIsReadOf(asked, askedPaper, reader)).isEqualTo(whatIsReadOf(other, otherPaper, reader));
        }
        assertThat(everyList()).doesNotContain(IN_CASE, OUTSIDE);
        assertThat(internallyToldOf(askedPaper)).isNotEmpty().isEqualTo(internallyToldOf(otherPaper));
        assertThat(as(teamHead())
                        .get(questioning)
                        .expect(200)
                        .json()
                        .at("/erasedSigner/name")
                        .asString())
                .isEqualTo(IN_CASE);
    }

    @Test
    @Tag("S15")
    void whatTheDirectoryAsksBeforeTellsOfNoCase() {
        questionedBy(teamHead());
        ended(askedPaper);
        ended(otherPaper);

        var papers = as(TestToken.service("bac-giang"))
                .get("/internal/signed-papers?subjects=" + asked + "," + other)
                .expect(200)
                .json();

        assertThat(plain(papers.path(0).toString()))
                .isEqualTo(plain(papers.path(1).toString()));
    }

    @Test
    @Tag("S12")
    void insideTheCaseTheNameStandsWithTheScans() {
        var questioning = caseOfErased();

        var signer = as(teamHead()).get(questioning).expect(200).json().path("erasedSigner");
        assertThat(signer.path("name").asString()).isEqualTo(IN_CASE);
        assertThat(signer.path("keptAt").asString()).isEqualTo("Tủ hồ sơ của " + IN_CASE);
        assertThat(signer.path("erasedOn").asString()).isEqualTo("2024-11-20");
        assertThat(as(teamHead()).get(QUESTIONINGS).expect(200).text()).doesNotContain(IN_CASE);
        assertThat(read(fileOf(questioning, teamHead()), teamHead())).isEqualTo(scan);
    }

    @Test
    @Tag("S12")
    @Tag("S54")
    void nobodyElseReadsItAndWhoDoesStandsInTheRecordOfTheCaseAlone() {
        var questioning = caseOfErased();
        var file = fileOf(questioning, teamHead());
        var before = audited();

        read(file, teamHead());

        assertThat(audited()).isEqualTo(before);
        assertThat(as(teamHead())
                        .get(questioning + "/readings")
                        .expect(200)
                        .json()
                        .at("/items/0/where")
                        .asString())
                .isEqualTo("scan");
        for (var path : List.of(questioning, questioning + "/files", file)) {
            as(inspectorate()).get(path).expectProblem(404, "not_found");
            as(branchHead()).get(path).expectProblem(403, "not_allowed");
            as(officer(TAN_MY)).get(path).expectProblem(403, "not_allowed");
        }
        once(teamHead())
                .postFile(questioning + "/files?fileName=khac.jpg", SampleFile.jpeg())
                .expect(405);
    }

    @Test
    void eachCaseKeepsItsOwnAndForgetsItWithItsEnd() {
        var theirs = questionedBy(inspectorate());
        var ours = caseOfErased();
        var file = fileOf(ours, teamHead());

        once(teamHead())
                .ifMatch(as(teamHead()).get(ours))
                .post(ours + "/dismissal", null)
                .expect(200);

        assertThat(as(teamHead()).get(ours).expect(200).json().has("erasedSigner"))
                .isFalse();
        as(teamHead()).get(ours + "/files").expectProblem(404, "not_found");
        as(teamHead()).get(file).expectProblem(404, "not_found");
        eventually(() -> keptFor(ours) == 0);
        assertThat(keptFor(theirs)).isEqualTo(1);
        assertThat(read(fileOf(theirs, inspectorate()), inspectorate())).isEqualTo(scan);

        once(inspectorate())
                .ifMatch(as(inspectorate()).get(theirs))
                .post(theirs + "/dismissal", null)
                .expect(200);

        eventually(() -> keptFor(theirs) == 0 && !everything().contains(IN_CASE));
    }

    @Test
    void aDecisionEndsTheCaseAndTheNameIsForgotten() {
        var questioning = caseOfErased();

        once(branchHead())
                .ifMatch(as(officer(TAN_MY)).get(askedPaper))
                .post(
                        askedPaper + "/breach",
                        Map.of("clause", "no_assist_sex_selection", "decision", "12/KL-SYT", "decidedOn", "2024-11-20"))
                .expect(200);

        eventually(() -> keptFor(questioning) == 0 && !everything().contains(IN_CASE));
        assertThat(as(teamHead()).get(questioning).expect(200).json().has("erasedSigner"))
                .isFalse();
    }

    /** What somebody reads of one of them anywhere, without what tells apart any two records. */
    private Map<String, String> whatIsReadOf(UUID subject, String paper, TestToken reader) {
        var found = new TreeMap<String, String>();
        for (var path : List.of("", "/files")) {
            var answer = as(reader).get(paper + path);
            found.put("record" + path, answer.status() + plain(answer.text()) + answer.header("ETag"));
        }
        found.put(
                "kept",
                String.valueOf(as(reader)
                        .get(paper + "/files/" + UUID.randomUUID() + "/content")
                        .status()));
        for (var list : lists()) {
            var answer = as(reader).get(API + list);
            found.put(list, answer.status() + rowsOf(answer, subject, paper).toString());
        }
        found.put("scan", plain(refusal(once(reader).postFile(paper + "/files?fileName=x.jpg", SampleFile.jpeg()))));
        found.put("told", openlyToldOf(paper).toString());
        return found;
    }

    private static List<String> lists() {
        return List.of(
                "/commitments",
                "/commitments?status=ended",
                "/commitments?status=active",
                "/commitments?kind=provider",
                "/commitments?clause=no_assist_sex_selection",
                "/commitments?expiring=true",
                "/commitments?search=dang",
                "/commitments?unit=" + TAN_MY,
                "/gap-list",
                "/gap-list?search=dang");
    }

    private static String refusal(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        return answer.status() + answer.json().path("type").asString();
    }

    private static List<String> rowsOf(Answer answer, UUID subject, String paper) {
        return answer.json()
                .path("items")
                .valueStream()
                .filter(row -> row.toString().contains(subject.toString())
                        || row.toString().contains(idOf(paper)))
                .map(row -> plain(row.toString()))
                .toList();
    }

    private List<String> openlyToldOf(String paper) {
        return toldOf(feed(Province.agency(), API + "/feed"), paper);
    }

    private List<String> internallyToldOf(String paper) {
        return toldOf(feed(TestToken.service("bac-giang"), "/internal/feed"), paper);
    }

    private static List<String> toldOf(List<JsonNode> events, String paper) {
        return events.stream()
                .filter(event -> event.toString().contains(idOf(paper)))
                .map(event ->
                        event.path("type").asString() + plain(event.path("data").toString()))
                .toList();
    }

    private static String plain(String json) {
        return CHANGING.matcher(json).replaceAll("");
    }

    /** Every list, count and file that is taken away. */
    private String everyList() {
        var all = new ArrayList<String>();
        for (var reader : List.of(officer(TAN_MY), branchHead())) {
            lists().forEach(list ->
                    all.add(as(reader).get(API + list).expect(200).text()));
            for (var file : List.of("/commitments/export", "/gap-list/export")) {
                all.add(textOf(as(reader)
                        .get(API + file + "?reason=L%E1%BA%ADp%20b%C3%A1o%20c%C3%A1o%20th%C3%A1ng")
                        .expect(200)
                        .bytes()));
            }
        }
        all.add(feed(Province.agency(), API + "/feed").toString());
        all.add(feed(TestToken.service("bac-giang"), "/internal/feed").toString());
        return String.join("\n", all);
    }

    /** All that is stored, without the cases and their scans. */
    private String outsideTheCase() {
        return everythingIn(collection -> !collection.equals("questionings"));
    }

    private long keptFor(String questioning) {
        return tenants.call(
                BAC_GIANG,
                () -> mongo.count(
                        Query.query(Criteria.where("kind")
                                .is("questionings")
                                .and("record")
                                .is(idFrom(questioning))),
                        "record_files"));
    }

    private List<String> audited() {
        return tenants.call(BAC_GIANG, () -> audit.newest(Long.MAX_VALUE, 500)).stream()
                .map(entry -> entry.number() + " " + entry.act() + " " + entry.what())
                .toList();
    }

    private static TestToken teamHead() {
        return team("branch");
    }

    private static TestToken inspectorate() {
        return team("inspectorate");
    }

    private static TestToken team(String organisation) {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id(organisation))
                .roles("team_head")
                .subject("team head of " + organisation);
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static UUID idFrom(String location) {
        return UUID.fromString(idOf(location));
    }
}
