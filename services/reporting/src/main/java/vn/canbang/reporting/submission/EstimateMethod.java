package vn.canbang.reporting.submission;

import java.util.Optional;
import vn.canbang.reporting.birth.BirthStatus;
import vn.canbang.reporting.figure.ReportForm;

/** Births that are estimated (“ước”) need words on how they were estimated (domain/indicators.md section 2). */
final class EstimateMethod {

    /** Where a report says it. */
    static final String TEXT = "II.1.estimate_method";

    private EstimateMethod() {}

    static Optional<Finding> missing(ReportForm form, ReportContent content) {
        var estimated = content.births().stream()
                .filter(births -> births.isOfPeriod(0) || births.yearOfPhase() != null)
                .anyMatch(births -> births.status() == BirthStatus.ESTIMATE);
        return estimated && form.asks(TEXT) && content.textOf(TEXT).isBlank()
                ? Optional.of(Finding.error("estimate_without_method", TEXT))
                : Optional.empty();
    }
}
