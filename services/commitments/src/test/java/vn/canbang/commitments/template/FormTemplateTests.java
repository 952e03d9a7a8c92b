package vn.canbang.commitments.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.commitments.template.TemplateFixture.CHILD_NUMBER;
import static vn.canbang.commitments.template.TemplateFixture.JANUARY;
import static vn.canbang.commitments.template.TemplateFixture.LAST_DAY_OF_CHILD_NUMBER;
import static vn.canbang.commitments.template.TemplateFixture.NO_ASSIST;
import static vn.canbang.commitments.template.TemplateFixture.TODAY;
import static vn.canbang.commitments.template.TemplateFixture.draft;
import static vn.canbang.commitments.template.TemplateFixture.inForceFrom;
import static vn.canbang.commitments.template.TemplateFixture.reviewed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/** A version of a form through its life, and beside others. */
class FormTemplateTests {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void isUsedOnceASecondPersonHasReadIt() {
        var template = draft(1, JANUARY, null, NO_ASSIST);
        assertThat(template.statusOn(TODAY)).isEqualTo(TemplateStatus.DRAFTED);

        template.review("second", TODAY);

        assertThat(template.statusOn(TODAY)).isEqualTo(TemplateStatus.IN_FORCE);
    }

    @Test
    @Tag("S17")
    void isNotReviewedByWhoEnteredIt() {
        var template = draft(1, JANUARY, null, NO_ASSIST);

        assertThatThrownBy(() -> template.review("first", TODAY))
                .isInstanceOf(RejectedException.class)
                .hasMessage("template_same_person");
    }

    @Test
    @Tag("S17")
    void isReviewedOnce() {
        var template = inForceFrom(1, JANUARY);

        assertThatThrownBy(() -> template.review("third", TODAY))
                .isInstanceOf(ConflictException.class)
                .hasMessage("template_not_waiting");
    }

    @Test
    void waitsForItsFirstDayAndEndsAfterItsLast() {
        var template = reviewed(draft(1, TODAY.plusDays(2), TODAY.plusDays(4), NO_ASSIST));

        assertThat(template.statusOn(TODAY.plusDays(1))).isEqualTo(TemplateStatus.REVIEWED);
        assertThat(template.statusOn(TODAY.plusDays(2))).isEqualTo(TemplateStatus.IN_FORCE);
        assertThat(template.statusOn(TODAY.plusDays(4))).isEqualTo(TemplateStatus.IN_FORCE);
        assertThat(template.statusOn(TODAY.plusDays(5))).isEqualTo(TemplateStatus.WITHDRAWN);
    }

    @Test
    void isWithdrawnByDateWhenTheLawHasEndedItsOnlyClause() {
        var template = reviewed(draft(1, JANUARY, null, CHILD_NUMBER));

        assertThat(template.statusOn(LAST_DAY_OF_CHILD_NUMBER)).isEqualTo(TemplateStatus.IN_FORCE);
        assertThat(template.statusOn(LAST_DAY_OF_CHILD_NUMBER.plusDays(1))).isEqualTo(TemplateStatus.WITHDRAWN);
        assertThat(template.ownEnd())
                .hasValue(new Withdrawal(WithdrawalReason.LAW_CHANGED, LAST_DAY_OF_CHILD_NUMBER.plusDays(1)));
    }

    @Test
    void goesOnWithTheClausesThatTheLawHasLeft() {
        var template = reviewed(draft(1, JANUARY, null, NO_ASSIST, CHILD_NUMBER));
        var after = LAST_DAY_OF_CHILD_NUMBER.plusDays(1);

        assertThat(template.statusOn(after)).isEqualTo(TemplateStatus.IN_FORCE);
        assertThat(template.clauseKindsOn(after)).containsExactly(NO_ASSIST.kind());
    }

    @Test
    void isNotReviewedAfterTheLawHasEndedIt() {
        var template = draft(1, JANUARY, null, CHILD_NUMBER);

        assertThatThrownBy(() -> template.review("second", LAST_DAY_OF_CHILD_NUMBER.plusDays(1)))
                .hasMessage("template_withdrawn");
    }

    @Test
    void isTakenBackFromADayOnButNeverForThePast() {
        var template = inForceFrom(1, JANUARY);
        assertThatThrownBy(() -> template.withdraw(TODAY.minusDays(1), "sai căn cứ", TODAY))
                .hasMessage("withdrawn_in_past");

        template.withdraw(TODAY.plusDays(3), "sai căn cứ", TODAY);

        assertThat(template.statusOn(TODAY.plusDays(2))).isEqualTo(TemplateStatus.IN_FORCE);
        assertThat(template.statusOn(TODAY.plusDays(3))).isEqualTo(TemplateStatus.WITHDRAWN);
        assertThatThrownBy(() -> template.withdraw(null, "lần nữa", TODAY)).hasMessage("template_withdrawn");
        assertThat(template.history().getLast().reason()).isEqualTo("sai căn cứ");
    }

    @Test
    void isNoLongerReviewedOnceItWasTakenBackAsADraft() {
        var template = draft(1, JANUARY, null, NO_ASSIST);
        template.withdraw(TODAY.plusDays(9), "gõ sai", TODAY);

        assertThat(template.statusOn(TODAY)).isEqualTo(TemplateStatus.WITHDRAWN);
        assertThatThrownBy(() -> template.review("second", TODAY)).hasMessage("template_withdrawn");
    }

    @Test
    void neverEndsBeforeItBegins() {
        assertThatThrownBy(() -> draft(1, TODAY, TODAY.minusDays(1), NO_ASSIST))
                .hasMessage("template_ends_before_it_begins");
    }

    @Test
    void givesWayToTheVersionThatBeginsAfterIt() {
        var first = inForceFrom(1, JANUARY);
        var second = inForceFrom(2, MARCH);
        var versions = new TemplateVersions(List.of(second, first));

        assertThat(versions.on(MARCH.minusDays(1))).hasValue(first);
        assertThat(versions.on(MARCH)).hasValue(second);
        assertThat(versions.statusOn(first, MARCH)).isEqualTo(TemplateStatus.WITHDRAWN);
        assertThat(versions.endOf(first)).hasValue(new Withdrawal(WithdrawalReason.REPLACED, MARCH));
        assertThat(versions.endOf(second)).isEmpty();
    }

    @Test
    void leavesItsPlaceToNoEarlierVersionWhenItIsTakenBack() {
        var first = inForceFrom(1, JANUARY);
        var second = inForceFrom(2, MARCH);
        second.withdraw(TODAY, "sai", TODAY);
        var versions = new TemplateVersions(List.of(second, first));

        assertThat(versions.on(TODAY)).isEmpty();
        assertThat(versions.on(TODAY.minusDays(1))).hasValue(second);
        assertThat(versions.hadBegunBy(TODAY)).isTrue();
        assertThat(versions.hadBegunBy(JANUARY.minusDays(1))).isFalse();
    }

    @Test
    void isNotReplacedByADraftNorByOneThatWasTakenBackBeforeItBegan() {
        var first = inForceFrom(1, JANUARY);
        var draft = draft(2, MARCH, null, NO_ASSIST);
        var neverUsed = inForceFrom(3, TODAY.plusDays(5));
        neverUsed.withdraw(TODAY.plusDays(1), "sai", TODAY);
        var versions = new TemplateVersions(List.of(neverUsed, draft, first));

        assertThat(versions.on(TODAY.plusDays(9))).hasValue(first);
        assertThat(versions.statusOn(draft, TODAY)).isEqualTo(TemplateStatus.DRAFTED);
        assertThat(versions.endOf(first)).isEmpty();
    }
}
