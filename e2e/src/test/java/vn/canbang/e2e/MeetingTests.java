package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Forty private providers are asked to a meeting: the sheet is printed, three stay away, two come who were not on it, and one
 * was signed elsewhere meanwhile. What cannot be recorded of one row is no matter of the others. The effort is counted in a
 * browser ({@code meeting.spec.ts}).
 */
class MeetingTests {

    private static final String COMMITMENTS = "/api/commitments/v1";
    private static final String UNIT = "24/213/07216/";
    private static final int INVITED = 40;
    private static final List<Integer> ABSENT = List.of(1, 17, 39);
    private static final int SIGNED_ELSEWHERE = 5;
    private static final int AT_A_TIME = 4;

    private final Person officer = Person.named("bg.xa.mydo");
    private final Person district = Person.named("bg.huyen.bacgiang.canbo");
    private final LocalDate meeting = LocalDate.parse(officer.get("/api/directory/v1/me")
                    .expect(200)
                    .json()
                    .path("today")
                    .asString())
            .minusDays(1);
    private final PrivateProviders providers = PrivateProviders.of(officer, UNIT);

    @Test
    @Tag("S31")
    void recordsEveryRowOfTheSheetButTheOneThatWasSignedElsewhere() throws Exception {
        providers.upTo(INVITED);
        var sheet = printedSheet();
        var rows = sheet.path("rows").valueStream().toList();
        var signing = subjectsOf(rows);
        var elsewhere = signing.get(SIGNED_ELSEWHERE);
        var absent = ABSENT.stream().map(signing::get).toList();
        signing.removeAll(absent);
        var newcomers = List.of(providers.newcomer("Đặng Thị Mới"), providers.newcomer("Lã Văn Thêm"));
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(subjectsOf(providers.toSign())).containsAll(newcomers));
        district.post(COMMITMENTS + "/commitments", paper(elsewhere, district, null))
                .expect(201);

        var wanted = new LinkedHashMap<String, Map<String, Object>>();
        signing.forEach(subject ->
                wanted.put(subject, paper(subject, officer, sheet.path("id").asString())));
        newcomers.forEach(subject -> wanted.put(subject, paper(subject, officer, null)));
        var keys = new HashMap<String, String>();
        wanted.keySet().forEach(subject -> keys.put(subject, UUID.randomUUID().toString()));
        var answers = sendAll(wanted, keys);

        assertThat(answers).hasSize(INVITED - ABSENT.size() + 2);
        answers.forEach((subject, answer) -> {
            if (subject.equals(elsewhere)) {
                answer.expectProblem(409, "commitment_in_force");
            } else {
                answer.expect(201);
            }
        });
        var again = sendAll(wanted, keys);
        answers.forEach((subject, answer) -> assertThat(
                        Objects.requireNonNull(again.get(subject)).json().path("id"))
                .isEqualTo(answer.json().path("id")));
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(subjectsOf(providers.toSign())).containsExactlyInAnyOrderElementsOf(absent));
        showsOnTheSheetWhoSigned(sheet, absent, elsewhere);
    }

    /** In the order of the gap list, numbered without a gap, and without the number of any licence. */
    private JsonNode printedSheet() {
        var listed = subjectsOf(providers.toSign());
        var printed = officer.post(COMMITMENTS + "/signing-sheets", Map.of("subjectKind", "provider", "unit", UNIT))
                .expect(201);
        var rows = printed.json().path("rows").valueStream().toList();
        assertThat(subjectsOf(rows)).isEqualTo(listed).hasSize(INVITED);
        for (var row = 0; row < INVITED; row++) {
            assertThat(rows.get(row).path("number").asInt()).isEqualTo(row + 1);
        }
        assertThat(printed.text()).doesNotContain("CCHN");
        return printed.json();
    }

    private void showsOnTheSheetWhoSigned(JsonNode sheet, List<String> absent, String elsewhere) {
        var rows = officer.get(
                        COMMITMENTS + "/signing-sheets/" + sheet.path("id").asString())
                .expect(200)
                .json()
                .path("rows");
        for (var row : rows) {
            var subject = subjectOf(row);
            var expected = absent.contains(subject) ? "open" : subject.equals(elsewhere) ? "covered" : "signed";
            assertThat(row.path("state").asString()).as(row.toString()).isEqualTo(expected);
        }
    }

    private Map<String, Object> paper(String subject, Person taker, @Nullable String sheet) {
        var paper = new LinkedHashMap<String, Object>();
        paper.put("subjectKind", "provider");
        paper.put("subject", subject);
        paper.put("clauses", List.of("no_assist_sex_selection"));
        paper.put("signedOn", meeting);
        paper.put("place", "Hội trường Ủy ban nhân dân phường");
        paper.put("counterparty", Map.of("organisation", bodyOf(taker)));
        if (sheet != null) {
            paper.put("sheet", sheet);
        }
        return paper;
    }

    private static String bodyOf(Person taker) {
        return taker.get(COMMITMENTS + "/counterparties?unit=" + UNIT)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    /** Four at a time, as the portal sends them. */
    private Map<String, Answer> sendAll(Map<String, Map<String, Object>> papers, Map<String, String> keys)
            throws Exception {
        var answers = new LinkedHashMap<String, Answer>();
        try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
            var sending = papers.entrySet().stream()
                    .map(paper -> (Callable<Answer>) () -> officer.api()
                            .with("Idempotency-Key", keys.getOrDefault(paper.getKey(), ""))
                            .post(COMMITMENTS + "/commitments", paper.getValue()))
                    .toList();
            var subjects = List.copyOf(papers.keySet());
            var sent = pool.invokeAll(sending);
            for (var at = 0; at < subjects.size(); at++) {
                answers.put(subjects.get(at), sent.get(at).get());
            }
        }
        return answers;
    }

    private static List<String> subjectsOf(List<JsonNode> rows) {
        return new ArrayList<>(rows.stream().map(MeetingTests::subjectOf).toList());
    }

    private static String subjectOf(JsonNode row) {
        return row.path("subject").path("id").asString();
    }
}
