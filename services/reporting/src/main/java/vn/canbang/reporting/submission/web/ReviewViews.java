package vn.canbang.reporting.submission.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.canbang.reporting.submission.Review;
import vn.canbang.reporting.submission.web.SubmissionView.ChangeView;
import vn.canbang.reporting.submission.web.SubmissionView.RemarkView;

/**
 * Makes the views of what the receiver asked, and of what reads differently since.
 *
 * @param standing what stands at each item now
 */
record ReviewViews(Review review, ItemNames names, Map<String, String> standing) {

    List<RemarkView> remarks() {
        return review.remarks().stream()
                .map(remark -> new RemarkView(
                        remark.id(),
                        remark.item(),
                        names.of(remark.item()),
                        remark.text(),
                        remark.oldText(),
                        standing.get(remark.item()),
                        remark.answer(),
                        remark.explanation(),
                        remark.isOpen(),
                        remark.round()))
                .toList();
    }

    /** What reads differently since the last return. */
    List<ChangeView> changes() {
        if (review.before().isEmpty()) {
            return List.of();
        }
        var before = new HashMap<String, String>();
        review.before().forEach(item -> before.put(item.item(), item.text()));
        return standing.entrySet().stream()
                .filter(item -> !item.getValue().equals(before.getOrDefault(item.getKey(), "")))
                .map(item -> new ChangeView(
                        item.getKey(),
                        names.of(item.getKey()),
                        before.getOrDefault(item.getKey(), ""),
                        item.getValue()))
                .toList();
    }
}
