package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** What is larger, deeper or longer than anybody needs is refused at once, whatever it calls itself. */
@ServiceTest
@Tag("S23")
class LimitTests {

    private static final String NOTES = "/api/sample/v1/notes";
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @LocalServerPort
    private int port;

    private Api officer() {
        return Api.at(port).as(TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry"));
    }

    @Test
    void boundsSizeDepthArraysStringsAndPages() {
        officer().post(NOTES, "{\"text\":\"" + "a".repeat(20_001) + "\"}").expectProblem(400, "too_large");
        officer().post(NOTES, "[".repeat(51) + "]".repeat(51)).expectProblem(400, "too_large");
        officer().post(NOTES, "{\"text\":[" + "1,".repeat(1_000) + "1]}").expectProblem(413, "too_large");
        officer().post(NOTES, "{\"text\":\"" + "a ".repeat(600_000) + "\"}").expectProblem(413, "too_large");
        officer().get(NOTES + "?limit=201").expectProblem(400, "invalid_request");
        assertThat(officer().with("X-Long", "a".repeat(17_000)).get(NOTES).status())
                .isIn(400, 431);
        assertThat(officer().get(NOTES + "?unit=" + "a".repeat(9_000)).status()).isIn(400, 414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "application/vnd.notes+json; charset=utf-8"})
    void boundsJsonByAnyOtherName(String type) {
        var officer = officer().with("Content-Type", type);

        officer.post(NOTES, "{\"text\":\"" + "a".repeat(20_001) + "\"}").expectProblem(400, "too_large");
        officer.post(NOTES, "[".repeat(51) + "]".repeat(51)).expectProblem(400, "too_large");
        officer.post(NOTES, "{\"text\":[" + "1,".repeat(1_000) + "1]}").expectProblem(413, "too_large");
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void refusesWithinASecond(String body) {
        assertThat(fastestOfThree(() -> officer().post(NOTES, body))).isLessThan(A_SECOND);
    }

    @Test
    void refusesLongAddressesAndHeadersWithinASecond() {
        assertThat(fastestOfThree(() -> officer().get(NOTES + "?unit=" + "a".repeat(60_000))))
                .isLessThan(A_SECOND);
        assertThat(fastestOfThree(
                        () -> officer().with("X-Long", "a".repeat(60_000)).get(NOTES)))
                .isLessThan(A_SECOND);
    }

    private static Stream<Named<String>> tooLarge() {
        return Stream.of(
                Named.of("a long string", "{\"text\":\"" + "a".repeat(900_000) + "\"}"),
                Named.of("arrays in arrays", "[".repeat(900_000)),
                Named.of("objects in objects", "{\"a\":".repeat(150_000)),
                Named.of("a wide array", "{\"text\":[" + "1,".repeat(400_000) + "1]}"),
                Named.of("a number of many digits", "{\"text\":" + "9".repeat(900_000) + "}"));
    }

    /** What else the machine does may hold up one answer, hardly all of them. */
    private static Duration fastestOfThree(Supplier<Answer> request) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> {
                    var begin = System.nanoTime();
                    assertThat(request.get().status()).isIn(400, 413, 414, 431);
                    return Duration.ofNanos(System.nanoTime() - begin);
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
