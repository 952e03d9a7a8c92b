package vn.canbang.reporting.submission.web;

import java.util.List;
import java.util.Locale;
import vn.canbang.reporting.submission.Consolidation;
import vn.canbang.reporting.submission.Consolidation.MissingUnit;
import vn.canbang.reporting.submission.web.SubmissionView.CoverageView;
import vn.canbang.reporting.submission.web.SubmissionView.MissingBelowView;
import vn.canbang.reporting.submission.web.SubmissionView.MissingView;

/** Tells of whose reports a sum is made, and by name who is missing, on its own level and below. */
final class CoverageViews {

    private CoverageViews() {}

    static CoverageView of(Consolidation sums, Locale locale) {
        return new CoverageView(
                sums.owing(),
                sums.included().size(),
                sums.words(locale),
                of(sums.missing()),
                sums.missingBelow().stream()
                        .map(below -> new MissingBelowView(below.unit(), of(below.missing())))
                        .toList());
    }

    private static List<MissingView> of(List<MissingUnit> missing) {
        return missing.stream()
                .map(unit -> new MissingView(unit.submission(), unit.code(), unit.name(), "not_submitted"))
                .toList();
    }
}
