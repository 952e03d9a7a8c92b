package vn.canbang.commitments.sheet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.sheet.RowState;
import vn.canbang.starter.web.Act;

/** A signing sheet; its rows only when it is read alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetView(
        UUID id,
        String number,
        SubjectKind subjectKind,
        UnitRef unit,
        UnitRef responsible,
        LocalDate madeOn,
        int size,
        @Nullable Long signed,
        @Nullable List<ClauseKind> clauses,
        @Nullable List<RowView> rows,
        @Nullable List<Act> actions) {

    /** A row as printed, with what became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            int number,
            SubjectOnSheet subject,
            GapReason reason,
            RowState state,
            @Nullable UUID commitment) {}

    /** Who is to sign; without name once erased. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubjectOnSheet(
            UUID id, @Nullable String name, @Nullable String workplace, List<String> services) {}
}
