package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.CommitmentStatus;
import vn.canbang.commitments.commitment.EndReason;
import vn.canbang.commitments.norm.NormStatus;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.starter.text.Labels;

/** Files are written for people: every code that stands in one has its words, save the clause that is never shown. */
class LabelTests {

    static final List<Class<? extends Enum<?>>> LISTS = List.of(
            SubjectKind.class,
            ClauseKind.class,
            CommitmentStatus.class,
            EndReason.class,
            GapReason.class,
            NormStatus.class);

    @ParameterizedTest
    @FieldSource("LISTS")
    void haveWordsForEveryCode(Class<? extends Enum<?>> list) {
        assertThat(Arrays.stream(list.getEnumConstants())
                        .filter(entry -> !Labels.has(entry))
                        .map(Labels::codeOf))
                .isSubsetOf("child_number_limit");
    }
}
