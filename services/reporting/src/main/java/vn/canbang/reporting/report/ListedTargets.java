package vn.canbang.reporting.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.PeriodKind;
import vn.canbang.reporting.calendar.ReportingPeriod;
import vn.canbang.reporting.ratio.TargetResult;
import vn.canbang.reporting.reading.TargetReading;
import vn.canbang.reporting.reading.TargetReading.Decided;
import vn.canbang.reporting.submission.Submission;
import vn.canbang.reporting.submission.SubmissionFigures;

/**
 * The targets that the province's report lists by itself before what is written: in part IV those that were not met, apart from
 * them those of which nothing can be said; in part V those that go on, and those of the coming year
 * (domain/indicators.md section 3). No level below the province is judged.
 */
@Component
class ListedTargets {

    private static final String ASSESSMENT = "IV";
    private static final String COMING = "V";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final FigureRows rows;
    private final TargetReading targets;

    ListedTargets(FigureRows rows, TargetReading targets) {
        this.rows = rows;
        this.targets = targets;
    }

    /** @param part number of the part that the lines go into */
    List<String> of(String part, Submission submission, ReportingPeriod period, SubmissionFigures figures) {
        if (!submission.obligation().isOfProvince()) {
            return List.of();
        }
        return switch (part) {
            case ASSESSMENT -> assessed(rows.decided(period, figures));
            case COMING -> coming(rows.decided(period, figures), period);
            default -> List.of();
        };
    }

    private static List<String> assessed(List<Decided> decided) {
        return Stream.of(
                        line("Chỉ tiêu không đạt", with(decided, TargetResult.NOT_MET), ListedTargets::compared),
                        line(
                                "Chỉ tiêu chưa đủ cơ sở thống kê để kết luận",
                                with(decided, TargetResult.NOT_DECIDABLE),
                                ListedTargets::compared))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> coming(List<Decided> decided, ReportingPeriod period) {
        var next = period.to().plusYears(1);
        var set = period.names().kind() == PeriodKind.YEAR
                ? targets.namedFor(List.of(period.calendar()), next)
                : List.<String>of();
        return Stream.of(
                        line(
                                "Tiếp tục thực hiện chỉ tiêu chưa đạt",
                                with(decided, TargetResult.NOT_MET),
                                Decided::named),
                        line("Chỉ tiêu năm " + next.getYear(), set, Function.identity()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Decided> with(List<Decided> decided, TargetResult result) {
        return decided.stream().filter(target -> target.result() == result).toList();
    }

    /** One text for all of a kind, which editions compare under its first words; none of none. */
    private static <T> Optional<String> line(String label, List<T> targets, Function<T, String> words) {
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(label + ": " + targets.stream().map(words).collect(Collectors.joining("; ")) + ".");
    }

    /** “không quá 107 (So sánh hình thức theo kế hoạch: cao hơn 107)” */
    private static String compared(Decided target) {
        return target.named()
                + target.formal(VIETNAMESE).map(words -> " (" + words + ")").orElse("");
    }
}
