package vn.canbang.commitments.roster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.roster.GapReason;

/**
 * One who has to sign, and why; a commitment with an earlier workplace may be out of the reader's sight.
 *
 * @param signBy last day of the supplementary signing; absent for whoever signed before, and while no rule acts
 * @param late true when that day is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GapView(
        int number,
        SubjectKind subjectKind,
        SubjectView subject,
        UnitRef unit,
        GapReason reason,
        @Nullable LocalDate signBy,
        boolean late,
        @Nullable UUID commitment) {}
