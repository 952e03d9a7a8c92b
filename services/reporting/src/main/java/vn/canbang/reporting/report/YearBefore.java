package vn.canbang.reporting.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.document.FigureState;
import vn.canbang.reporting.document.FigureValue;
import vn.canbang.reporting.document.ReportFigure;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionDesk;

/**
 * What the province's report said in the same period of the year before: the numbers of the edition that was frozen then, never
 * computed again. A phase is compared with no other time, and the reports of units, which are never frozen, have no such column.
 */
@Component
class YearBefore {

    private final SubmissionDesk desk;

    YearBefore(SubmissionDesk desk) {
        this.desk = desk;
    }

    /** Frozen figures by their code; a figure that was not printed then has its mark and no number. */
    record Figures(Map<String, FigureValue> values) {

        private static final FigureValue NONE = FigureValue.absent(FigureState.UNDEFINED);

        Figures {
            values = Map.copyOf(values);
        }

        ReportFigure beside(ReportFigure figure) {
            return figure.withPrevious(values.getOrDefault(figure.code(), NONE));
        }
    }

    /** Nothing where no comparison is printed at all. */
    Optional<Figures> of(Submission submission, ReportingPeriod period) {
        if (!submission.obligation().isOfProvince() || period.names().kind() == PeriodKind.PHASE) {
            return Optional.empty();
        }
        return Optional.of(new Figures(desk.yearBefore(submission, period)
                .flatMap(desk::lastFrozen)
                .map(YearBefore::figures)
                .orElse(Map.of())));
    }

    private static Map<String, FigureValue> figures(String frozen) {
        var values = new HashMap<String, FigureValue>();
        FrozenText.read(frozen).parts().stream()
                .flatMap(part -> part.figures().stream())
                .forEach(figure -> values.putIfAbsent(figure.code(), figure.value()));
        return values;
    }
}
