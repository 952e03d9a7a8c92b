package vn.canbang.e2e;

import java.util.List;
import java.util.Map;
import vn.canbang.test.Answer;
import vn.canbang.test.SampleFile;

/** The reports of one period over the running platform, as those who write, sign and receive them do. */
final class Reports {

    static final String API = "/api/reporting/v1";

    private static final Map<String, Object> NOTHING = Map.of();

    private final String property;
    private final String value;

    private Reports(String property, String value) {
        this.property = property;
        this.value = value;
    }

    /** Those of the period whose figures are taken on that day. */
    static Reports takenOn(String cutOff) {
        return new Reports("cutOff", cutOff);
    }

    /** Those of the period with that title. */
    static Reports titled(String title) {
        return new Reports("title", title);
    }

    String period(Person person) {
        return person.get(API + "/periods")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(period -> period.path(property).asString().equals(value))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** The report that the unit of this person owes. */
    String owedBy(Person person) {
        return person.get(API + "/submissions?mine=true&period=" + period(person))
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("submission")
                .asString();
    }

    static String at(String id) {
        return API + "/submissions/" + id;
    }

    static Answer read(Person person, String id) {
        return person.get(at(id)).expect(200);
    }

    /** One act on a report as the person sees it now. */
    static Answer act(Person person, String id, String act) {
        return act(person, id, act, NOTHING);
    }

    static Answer act(Person person, String id, String act, Object body) {
        return person.change(read(person, id), at(id) + "/" + act, body).expect(200);
    }

    /** By the leader of the unit, with a reason for each warning. */
    static Answer submit(Person leader, String id) {
        var seen = read(leader, id);
        return leader.change(seen, at(id) + "/submission", Map.of("explanations", explanations(seen)))
                .expect(200);
    }

    /**
     * An officer without a leader at hand sends the scan of what was signed on paper.
     *
     * @param round how often the report has been handed in before
     */
    static void submitSigned(Person officer, String id, int round, String day) {
        officer.postFile(at(id) + "/signed-forms/" + round + "/files?fileName=ban-ky.pdf", SampleFile.pdf())
                .expect(200);
        var drafted = read(officer, id);
        officer.change(
                        drafted,
                        at(id) + "/submission",
                        Map.of(
                                "explanations",
                                explanations(drafted),
                                "signedPaper",
                                Map.of("number", "7/BC-UBND", "date", day)))
                .expect(200);
    }

    /** Says of each warning of the province's own report why it stands; nobody approves it before. */
    static void explain(Person consolidator, String id) {
        var reasons = explanations(read(consolidator, id));
        if (!reasons.isEmpty()) {
            act(consolidator, id, "explanations", Map.of("explanations", reasons));
        }
    }

    static List<Map<String, String>> explanations(Answer seen) {
        return seen.json()
                .path("checks")
                .path("warnings")
                .valueStream()
                .map(warning -> Map.of(
                        "code", warning.path("code").asString(),
                        "item", warning.path("item").asString(),
                        "reason", "Đã kiểm tra, số liệu đúng thực tế."))
                .toList();
    }

    /** Each open remark answered that the figure stands as it was. */
    static void keepWhatWasRemarked(Person officer, String id) {
        var answers = read(officer, id)
                .json()
                .path("remarks")
                .valueStream()
                .filter(remark -> remark.path("open").asBoolean())
                .map(remark -> Map.of(
                        "remark", remark.path("id").asString(),
                        "kind", "kept",
                        "explanation", "Đã đối chiếu với sổ, số liệu đúng."))
                .toList();
        act(officer, id, "answers", Map.of("answers", answers));
    }
}
