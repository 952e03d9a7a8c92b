package vn.canbang.commitments.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.canbang.commitments.template.TemplateFixture.JANUARY;
import static vn.canbang.commitments.template.TemplateFixture.TODAY;
import static vn.canbang.commitments.template.TemplateFixture.inForceFrom;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.RejectedException;

/** The form on which something was signed is the one of its kind and day. */
class FormsInUseTests {

    private static final FormTemplate FORM = inForceFrom(1, JANUARY);
    private static final FormsInUse FORMS =
            new FormsInUse(Map.of(SubjectKind.PROVIDER, new TemplateVersions(List.of(FORM))));
    private static final List<ClauseKind> ITS_CLAUSE = List.of(ClauseKind.NO_ASSIST_SEX_SELECTION);

    @Test
    void isFoundByKindAndDay() {
        assertThat(FORMS.require(SubjectKind.PROVIDER, TODAY, ITS_CLAUSE, null)).hasValue(FormUse.of(FORM));
        assertThat(FORMS.require(SubjectKind.PROVIDER, JANUARY.minusDays(1), ITS_CLAUSE, null))
                .isEmpty();
        assertThat(FORMS.require(SubjectKind.FACILITY, TODAY, ITS_CLAUSE, null)).isEmpty();
    }

    @Test
    void isNoneWhereTheProvinceHasNone() {
        assertThat(new FormsInUse(Map.of()).require(SubjectKind.PROVIDER, TODAY, ITS_CLAUSE, null))
                .isEmpty();
    }

    @Test
    void holdsEveryClauseThatWasSigned() {
        var clauses = List.of(ClauseKind.NO_ASSIST_SEX_SELECTION, ClauseKind.JOIN_COMMUNICATION);

        assertThatThrownBy(() -> FORMS.require(SubjectKind.PROVIDER, TODAY, clauses, null))
                .asInstanceOf(type(RejectedException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("clause_not_in_template");
                    assertThat(refusal.fields())
                            .extracting(FieldProblem::pointer)
                            .containsExactly("/clauses/1");
                });
    }
}
