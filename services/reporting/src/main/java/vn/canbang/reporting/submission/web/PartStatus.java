package vn.canbang.reporting.submission.web;

import java.util.List;
import java.util.Locale;
import vn.canbang.reporting.submission.Remark;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.web.SubmissionView.FigureView;
import vn.canbang.reporting.submission.web.SubmissionView.TextView;

/** Where a part of a report stands, as its page marks it. */
enum PartStatus {
    REMARKED("Có ý kiến", "Remarks"),
    MISSING("Còn thiếu", "Incomplete"),
    NOT_SUPPLIED("Chưa được cung cấp", "Not supplied"),
    DONE("Xong", "Done");

    private static final String ABSENT = "not_supplied";

    private final String vi;
    private final String en;

    PartStatus(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String words(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }

    static PartStatus of(Submission submission, List<FigureView> figures, List<TextView> texts) {
        var open = submission.review().remarks().stream()
                .filter(Remark::isOpen)
                .map(Remark::item)
                .toList();
        if (figures.stream().anyMatch(figure -> open.contains(figure.key()))
                || texts.stream().anyMatch(text -> open.contains(text.key()))) {
            return REMARKED;
        }
        if (figures.stream()
                .anyMatch(figure -> figure.editable() && figure.state().equals(ABSENT))) {
            return MISSING;
        }
        var absent = !figures.isEmpty()
                && figures.stream().allMatch(figure -> figure.state().equals(ABSENT));
        return absent ? NOT_SUPPLIED : DONE;
    }
}
