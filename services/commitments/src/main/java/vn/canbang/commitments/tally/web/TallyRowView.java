package vn.canbang.commitments.tally.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.tally.TallyValue;
import vn.canbang.starter.web.Act;

/** One village, body or school with its last total, what it was before, and the difference. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TallyRowView(
        HolderView holder,
        UnitRef unit,
        SubjectKind subjectKind,
        ClauseKind clause,
        boolean recordedThisYear,
        @Nullable TallyValue last,
        @Nullable TallyValue previous,
        @Nullable Integer change,
        @Nullable LocalDate monitoredOn,
        @Nullable Integer suggestedTotal,
        @Nullable UUID tally,
        List<Act> actions) {

    /** Whose people are counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HolderView(
            UUID id, String name, String kind, @Nullable Integer households) {}
}
