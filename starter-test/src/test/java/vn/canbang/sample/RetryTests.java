package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** A request that is sent again has one effect; a change needs the version that was seen. */
@ServiceTest
class RetryTests {

    private static final String NOTES = "/api/sample/v1/notes";

    @LocalServerPort
    private int port;

    private Api officer() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
    }

    @Test
    @Tag("S31")
    void makesOneRecordAlsoWhenSentTwentyTimesAtOnce() throws Exception {
        var once = officer().with("Idempotency-Key", "twenty-at-once");
        Callable<Answer> send = () -> once.post(NOTES, Map.of("text", "một lần"));

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    pool.invokeAll(IntStream.range(0, 20).mapToObj(i -> send).toList());

            assertThat(answers)
                    .extracting(answer -> answer.get().expect(201).text())
                    .containsOnly(answers.getFirst().get().text());
        }
    }

    @Test
    @Tag("S31")
    void refusesTheSameKeyWithAnotherBody() {
        var once = officer().with("Idempotency-Key", "same-key-other-body");
        once.post(NOTES, Map.of("text", "một")).expect(201);

        once.post(NOTES, Map.of("text", "hai")).expectProblem(422, "idempotency_key_reused");
    }

    @Test
    @Tag("S31")
    void keepsTheKeysOfTwoCallersApart() {
        var mine = officer().with("Idempotency-Key", "the-same-key");
        var theirs = Api.at(port)
                .as(TestToken.in("bac-giang")
                        .unit("24/213/07201/")
                        .roles("data_entry")
                        .subject("person-2"))
                .with("Idempotency-Key", "the-same-key");

        var first = mine.post(NOTES, Map.of("text", "a")).expect(201);
        var second = theirs.post(NOTES, Map.of("text", "b")).expect(201);

        assertThat(first.json().path("id")).isNotEqualTo(second.json().path("id"));
    }

    @Test
    @Tag("S17")
    void needsTheVersionThatWasSeenForAChange() {
        var note = officer().post(NOTES, Map.of("text", "a")).expect(201);
        var closing = NOTES + "/" + note.json().path("id").asString() + "/closing";

        officer().post(closing, null).expectProblem(428, "version_required");
        officer().with("If-Match", "\"99\"").post(closing, null).expectProblem(412, "stale_version");
        var closed = officer().ifMatch(note).post(closing, null).expect(200);
        officer().ifMatch(closed).post(closing, null).expectProblem(409, "note_closed");
    }

    @Test
    @Tag("S31")
    void answersARepeatedChangeBeforeItLooksAtTheVersion() {
        var note = officer().post(NOTES, Map.of("text", "a")).expect(201);
        var closing = NOTES + "/" + note.json().path("id").asString() + "/closing";
        var once = officer().ifMatch(note).with("Idempotency-Key", "close-it-once");

        var first = once.post(closing, null).expect(200);
        var again = once.post(closing, null).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }
}
