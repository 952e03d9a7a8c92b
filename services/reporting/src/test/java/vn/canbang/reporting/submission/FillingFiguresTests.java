package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.canbang.reporting.submission.SubmissionFixture.FORM;
import static vn.canbang.reporting.submission.SubmissionFixture.SESSIONS;
import static vn.canbang.reporting.submission.SubmissionFixture.SIGNED;
import static vn.canbang.reporting.submission.SubmissionFixture.aDraft;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.figure.FigureKey;
import vn.canbang.reporting.submission.DeliveredFigures.Delivered;
import vn.canbang.reporting.submission.FilledFigure.Effect;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.DomainException.Kind;
import vn.canbang.starter.problem.FieldProblem;

/** A document fills a report by the rules of typing, and takes nobody's number away without a word. */
class FillingFiguresTests {

    private static final FillingFigures FILLING = new FillingFigures(FORM, measure -> false);

    private final FigureEntries entries = aDraft().entries();

    @Test
    void namesTheDocumentAsTheSourceOfEachNumber() {
        var filled = FILLING.apply(entries, document(figure("CAM-01.sessions", 12)));

        var typed = Objects.requireNonNull(filled.find(SESSIONS).orElseThrow().typed());
        assertThat(typed.value()).isEqualTo(12);
        assertThat(typed.source()).isEqualTo("bao-cao.json");
        assertThat(typed.reason()).as("nothing was set aside").isNull();
    }

    @Test
    void setsAnAutomaticNumberAsideOnlyWithAReason() {
        var other = figure("COM-05.signed", 112);

        var refused = refused(entries, new DeliveredFigures(List.of(other), "bao-cao.json", null, false));
        var filled = FILLING.apply(entries, document(other));

        assertThat(refused.kind()).isEqualTo(Kind.REJECTED);
        assertThat(refused.fields()).extracting(FieldProblem::code).containsExactly("reason_required");
        assertThat(filled.find(SIGNED).orElseThrow().isOverridden()).isTrue();
        assertThat(filled.of(SIGNED)).hasValue(112);
    }

    @Test
    void saysEveryErrorAtItsPlace() {
        var refused = refused(
                entries,
                document(figure("COM-05.share", 90), figure("CAM-01.sessions", 12), figure("TIP-01.submissions", 3)));

        assertThat(refused.code()).isEqualTo("figure_document_rejected");
        assertThat(refused.fields())
                .extracting(FieldProblem::code, FieldProblem::pointer)
                .containsExactly(
                        tuple("figure_not_editable", "/COM-05.share/key"),
                        tuple("figure_not_editable", "/TIP-01.submissions/key"));
    }

    @Test
    void leavesWhatSomebodyTypedOtherwiseUnlessItIsToGiveWay() {
        var typed = new TypingFigures(FORM)
                .apply(entries, List.of(new TypedFigure("CAM-01.sessions", 9L, "Sổ của trạm", null)));
        var other = figure("CAM-01.sessions", 12);

        var conflict = refused(typed, document(other));
        var replaced = FILLING.apply(typed, new DeliveredFigures(List.of(other), "bao-cao.json", null, true));

        assertThat(conflict.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(conflict.fields()).singleElement().satisfies(at -> {
            assertThat(at.code()).isEqualTo("figure_typed_otherwise");
            assertThat(at.arguments()).containsExactly("CAM-01.sessions", 9L, "Sổ của trạm");
        });
        assertThat(replaced.of(SESSIONS)).hasValue(12);
    }

    @Test
    void keepsTheSourceOfTheSameNumberThatSomebodyTyped() {
        var typed = new TypingFigures(FORM)
                .apply(entries, List.of(new TypedFigure("CAM-01.sessions", 12L, "Sổ của trạm", null)));

        for (var replacing : List.of(true, false)) {
            var delivered =
                    new DeliveredFigures(List.of(figure("CAM-01.sessions", 12)), "bao-cao.json", null, replacing);

            assertThat(FILLING.apply(typed, delivered).list()).isEqualTo(typed.list());
        }
    }

    @Test
    void refusesWhatReportsBelowTellAsWell() {
        var ofProvince = new FillingFigures(FORM, SESSIONS::equals);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> ofProvince.apply(entries, document(figure("CAM-01.sessions", 12))))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("figure_told_below"));
    }

    @Test
    void saysWhatBecomesOfEachNumber() {
        var typed = new TypingFigures(FORM)
                .apply(entries, List.of(new TypedFigure("CAM-01.sessions", 9L, "Sổ của trạm", null)));
        var delivered = new DeliveredFigures(
                List.of(
                        figure("CAM-01.sessions", 12),
                        figure("CAM-01.sessions", 9),
                        figure("COM-05.signed", 112),
                        figure("COM-05.signed", 110),
                        figure("CAM-02.attendance", 30)),
                "bao-cao.json",
                "Theo tệp",
                true);

        assertThat(FILLING.effects(delivered, typed, typed))
                .extracting(FilledFigure::effect)
                .containsExactly(Effect.REPLACED, Effect.SAME, Effect.SET_ASIDE, Effect.SAME, Effect.NEW);
    }

    private static DomainException refused(FigureEntries entries, DeliveredFigures delivered) {
        try {
            FILLING.apply(entries, delivered);
        } catch (DomainException refused) {
            return refused;
        }
        throw new AssertionError("was taken");
    }

    private static DeliveredFigures document(Delivered... figures) {
        return new DeliveredFigures(Arrays.asList(figures), "bao-cao.json", "Theo tệp", false);
    }

    private static Delivered figure(String key, long value) {
        return new Delivered("/" + key, new FigureKey(key), value);
    }
}
