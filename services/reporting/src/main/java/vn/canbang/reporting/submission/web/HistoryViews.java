package vn.canbang.reporting.submission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.web.SubmissionView.HistoryView;
import vn.canbang.starter.aggregate.HistoryEntry;

/** Makes the views of a report's history: who did what, and who set which item to what. */
record HistoryViews(ItemNames names) {

    List<HistoryView> of(Submission submission) {
        return submission.history().stream().map(this::view).toList();
    }

    private HistoryView view(HistoryEntry step) {
        var by = step.by();
        var item = itemOf(step.act());
        return new HistoryView(
                item == null ? step.act() : step.act().substring(0, step.act().indexOf(' ')),
                item,
                item == null ? null : names.of(item),
                step.from(),
                step.to(),
                step.reason(),
                step.at(),
                by == null ? null : by.name());
    }

    /** The item follows the act: {@code enter commitments.households_signed}. */
    private static @Nullable String itemOf(String act) {
        var space = act.indexOf(' ');
        return space < 0 ? null : act.substring(space + 1);
    }
}
