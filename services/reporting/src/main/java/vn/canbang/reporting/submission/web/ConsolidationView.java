package vn.canbang.reporting.submission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.Mode;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.reporting.submission.SubmissionState;

/** The table behind a sum: each unit's figures, the own part and the total. */
record ConsolidationView(
        String text, List<ColumnView> columns, List<RowView> rows, List<CellView> own, List<CellView> total) {

    record ColumnView(String key, String name, String unit) {}

    /** @param included whether the sum holds it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            UUID submission,
            UnitRef unit,
            String name,
            Mode mode,
            SubmissionState state,
            String stateText,
            boolean included,
            List<CellView> cells) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellView(
            String state,
            String text,
            @Nullable Long value,
            @Nullable String origin) {}
}
