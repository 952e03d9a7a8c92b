package vn.canbang.reporting.submission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks found in a report.
 *
 * @param below warnings of the reports that it is made of, with their reasons
 */
record ChecksView(List<CheckView> errors, List<CheckView> warnings, List<ExplainedView> below) {

    /** @param explainedBy who gave the explanation; absent for those of earlier releases */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckView(
            String code,
            String item,
            String text,
            @Nullable String explanation,
            @Nullable String explainedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExplainedView(
            String unit,
            String item,
            String text,
            String explanation,
            @Nullable String explainedBy) {}
}
