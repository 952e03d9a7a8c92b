package vn.canbang.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("S35")
class ProblemDocumentTests {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceInBothLanguages(EdgeProblem problem) {
        var vietnamese = ProblemDocument.of(problem, "vi");
        var english = ProblemDocument.of(problem, "en");

        assertThat(vietnamese.detail()).isNotBlank().isNotEqualTo(english.detail());
        assertThat(vietnamese.type())
                .isEqualTo(english.type())
                .isEqualTo("https://canbang.vn/problems/" + problem.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi-VN,en;q=0.5|Không tìm thấy", "en-GB,vi;q=0.5|Not found", "fr|Not found", "]][[|Không tìm thấy"
            })
    void speaksTheLanguageThatIsAskedFor(String accept, String title) {
        assertThat(ProblemDocument.of(EdgeProblem.NOT_FOUND, accept).title()).isEqualTo(title);
    }

    @Test
    void speaksVietnameseWhenNobodyAsks() {
        assertThat(ProblemDocument.of(EdgeProblem.NOT_FOUND, null).title()).isEqualTo("Không tìm thấy");
    }

    @ParameterizedTest
    @CsvSource({
        "401,NOT_AUTHENTICATED",
        "404,NOT_FOUND",
        "414,URI_TOO_LONG",
        "418,MALFORMED_REQUEST",
        "502,TEMPORARILY_UNAVAILABLE",
        "507,INTERNAL_ERROR"
    })
    void givesEveryStatusOfTheFrameworkItsProblem(int status, EdgeProblem problem) {
        assertThat(EdgeProblem.ofStatus(status)).isEqualTo(problem);
    }
}
