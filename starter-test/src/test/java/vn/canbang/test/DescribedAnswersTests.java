package vn.canbang.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is answered what the OpenAPI file does not say hears of it. */
class DescribedAnswersTests {

    private static final String PEOPLE = "/api/directory/v1/people";

    @ParameterizedTest
    @CsvSource({
        "POST, /api/directory/v1/people, 201",
        "POST, /api/directory/v1/imports/people?fileName=x.xlsx, 200",
        "POST, /api/directory/v1/imports/people?fileName=x.xlsx, 202",
        "GET, /api/directory/v1/people/export?reason=x, 200",
        "GET, /api/directory/v1/people/1, 200",
        "PUT, /api/reporting/v1/submissions/1/entries, 412",
    })
    void acceptsWhatTheFileSays(String method, String path, int status) {
        assertThatCode(() -> DescribedAnswers.check(method, path, status)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/directory/v1/people, 200",
        "GET, /api/directory/v1/people, 201",
    })
    void refusesWhatTheFileDoesNotSay(String method, String path, int status) {
        assertThatThrownBy(() -> DescribedAnswers.check(method, path, status))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("api/directory.json says what");
    }

    @Test
    void looksAtNoAddressThatTheFileDoesNotName() {
        assertThatCode(() -> {
                    DescribedAnswers.check("GET", "/api/directory/v1/nowhere", 200);
                    DescribedAnswers.check("GET", "/internal/units", 200);
                    DescribedAnswers.check("GET", PEOPLE, 404);
                })
                .doesNotThrowAnyException();
    }
}
