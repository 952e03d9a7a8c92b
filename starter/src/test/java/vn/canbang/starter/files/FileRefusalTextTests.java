package vn.canbang.starter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.starter.problem.ProblemTexts;

/** Whoever sends a file that is not taken is told why and what to do, in both languages. */
@Tag("S36")
class FileRefusalTextTests {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(FileRefusal.class)
    void everyReasonHasItsSentence(FileRefusal reason) {
        var key = "file_refused." + reason.code();

        assertThat(texts.text(key, Locale.of("vi"))).isNotEqualTo(key);
        assertThat(texts.text(key, Locale.ENGLISH)).isNotEqualTo(key).isNotEqualTo(texts.text(key, Locale.of("vi")));
    }
}
