package vn.canbang.starter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.workbook.RefusalReason;

/** Whoever sends a file that cannot be used is told why, in both languages. */
@Tag("S39")
class RefusalTextTests {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(
            value = RefusalReason.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FILE_TOO_LARGE", "OLD_ENCODING"})
    void everyReasonHasItsSentence(RefusalReason reason) {
        var key = "workbook_refused." + reason.code();

        assertThat(texts.text(key, Locale.of("vi"), "Tên")).isNotEqualTo(key);
        assertThat(texts.text(key, Locale.ENGLISH, "Tên"))
                .isNotEqualTo(key)
                .isNotEqualTo(texts.text(key, Locale.of("vi"), "Tên"));
    }
}
