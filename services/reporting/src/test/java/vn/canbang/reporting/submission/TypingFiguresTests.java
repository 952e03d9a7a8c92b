package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.reporting.submission.SubmissionFixture.FORM;
import static vn.canbang.reporting.submission.SubmissionFixture.SESSIONS;
import static vn.canbang.reporting.submission.SubmissionFixture.SIGNED;
import static vn.canbang.reporting.submission.SubmissionFixture.aDraft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.document.FigureOrigin;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.RejectedException;

class TypingFiguresTests {

    private final FigureEntries entries = aDraft().entries();

    @Test
    void takesATypedNumberWithItsSource() {
        var changed = type("CAM-01.sessions", 12L, "Sổ theo dõi truyền thông", null);

        assertThat(changed.of(SESSIONS)).hasValue(12);
        assertThat(changed.find(SESSIONS).orElseThrow().origin()).isEqualTo(FigureOrigin.TYPED);
    }

    @Test
    void refusesATypedNumberWithoutSource() {
        assertThatThrownBy(() -> type("CAM-01.sessions", 12L, " ", null))
                .isInstanceOf(RejectedException.class)
                .hasMessage("source_required");
    }

    @Test
    void refusesAnOverrideWithoutReason() {
        assertThatThrownBy(() -> type("COM-05.signed", 112L, "Sổ", null))
                .isInstanceOf(RejectedException.class)
                .hasMessage("reason_required");
    }

    @Test
    void isAutomaticAgainWhenTheSameNumberIsTypedOrTheOverrideTakenBack() {
        var overridden = type("COM-05.signed", 112L, null, "Đếm lại");

        assertThat(new TypingFigures(FORM)
                        .apply(overridden, List.of(new TypedFigure("COM-05.signed", null, null, null)))
                        .find(SIGNED)
                        .orElseThrow()
                        .origin())
                .isEqualTo(FigureOrigin.AUTOMATIC);
        assertThat(type("COM-05.signed", 110L, null, null)
                        .find(SIGNED)
                        .orElseThrow()
                        .isOverridden())
                .isFalse();
    }

    @Test
    void refusesRatiosDistinctCountsAndUnknownFigures() {
        assertThatThrownBy(() -> type("COM-05.share", 90L, "x", "x")).hasMessage("figure_not_editable");
        assertThatThrownBy(() -> type("TIP-01.submissions", 90L, "x", "x")).hasMessage("figure_not_editable");
        assertThatThrownBy(() -> type("SRB-02.boys", 90L, "x", "x")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> type("$where", 90L, "x", "x")).isInstanceOf(InvalidException.class);
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatThrownBy(() -> type("CAM-01.sessions", -1L, "x", "x")).isInstanceOf(InvalidException.class);
    }

    private FigureEntries type(String key, long value, @Nullable String source, @Nullable String reason) {
        return new TypingFigures(FORM).apply(entries, List.of(new TypedFigure(key, value, source, reason)));
    }
}
