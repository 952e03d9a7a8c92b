package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** An act without a version is done on top of what others did, and once for each key. */
@ServiceTest
class ActTests {

    private static final String REMARKS = "/api/sample/v1/notes/board/remarks";

    @LocalServerPort
    private int port;

    private Api officer(String unit) {
        return Api.at(port).as(TestToken.in("bac-giang").unit(unit).roles("data_entry"));
    }

    private static List<String> remarks(Answer answer) {
        return answer.expect(200)
                .json()
                .path("remarks")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    @Tag("S31")
    void doesNotActAgainWhenSentAgainAfterSomebodyElsesChange() {
        var officer = officer("24/213/07210/");
        var once = officer.with("Idempotency-Key", "remark-once");
        remarks(once.post(REMARKS, Map.of("text", "a")));
        remarks(officer.post(REMARKS, Map.of("text", "b")));

        var again = once.post(REMARKS, Map.of("text", "a"));

        assertThat(remarks(again)).containsExactly("a", "b");
    }

    @Test
    @Tag("S31")
    void refusesTheSameKeyWithAnotherBody() {
        var officer = officer("24/213/07211/");
        var once = officer.with("Idempotency-Key", "remark-once");
        remarks(once.post(REMARKS, Map.of("text", "a")));
        remarks(officer.post(REMARKS, Map.of("text", "b")));

        once.post(REMARKS, Map.of("text", "c")).expectProblem(422, "idempotency_key_reused");
    }

    @Test
    void actsEachTimeWithoutAKey() {
        var officer = officer("24/213/07212/");
        remarks(officer.post(REMARKS, Map.of("text", "a")));

        assertThat(remarks(officer.post(REMARKS, Map.of("text", "a")))).containsExactly("a", "a");
    }

    @Test
    @Tag("S17")
    void losesNoActOfSixteenThatComeAtOnce() throws Exception {
        var officer = officer("24/213/07213/");

        assertThat(atOnce(IntStream.range(0, 16)
                        .mapToObj(i -> officer.with("Idempotency-Key", "at-once-" + i))
                        .toList()))
                .hasSize(16)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));

        assertThat(remarks(officer.with("Idempotency-Key", "at-once-0").post(REMARKS, Map.of("text", "a"))))
                .hasSize(16);
    }

    @Test
    @Tag("S31")
    void actsOnceWhenOneRequestIsSentSixteenTimesAtOnce() throws Exception {
        var once = officer("24/213/07214/").with("Idempotency-Key", "sixteen-times");

        assertThat(atOnce(java.util.Collections.nCopies(16, once)))
                .allSatisfy(answer -> assertThat(remarks(answer)).containsExactly("a"));
    }

    private static List<Answer> atOnce(List<Api> callers) throws Exception {
        try (var pool = Executors.newFixedThreadPool(callers.size())) {
            var sent = pool.invokeAll(callers.stream()
                    .map(caller -> (Callable<Answer>) () -> caller.post(REMARKS, Map.of("text", "a")))
                    .toList());
            var answers = new java.util.ArrayList<Answer>();
            for (var each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
