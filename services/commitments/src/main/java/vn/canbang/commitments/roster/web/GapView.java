package vn.canbang.commitments.roster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.roster.GapReason;

/** One who has to sign, and why; a commitment with an earlier workplace may be out of the reader's sight. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GapView(
        int number,
        SubjectKind subjectKind,
        SubjectView subject,
        UnitRef unit,
        GapReason reason,
        @Nullable UUID commitment) {}
