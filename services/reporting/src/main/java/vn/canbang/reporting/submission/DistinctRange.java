package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.canbang.reporting.figure.CountedBelow;
import vn.canbang.reporting.figure.FigureEntries;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.MeasureName;

/**
 * A distinct count over several units lies between the largest of theirs and their sum (domain/indicators.md section 2). Outside
 * of it units and services have counted at different times, or something was counted that belongs to none of them.
 */
record DistinctRange(FigureEntries entries, List<CountedBelow> counted) {

    static DistinctRange of(Submission submission) {
        return new DistinctRange(
                submission.entries(),
                submission.consolidation().map(Consolidation::counted).orElse(List.of()));
    }

    List<Finding> findings(List<FigureLine> lines) {
        return counted.stream()
                .flatMap(each -> line(lines, MeasureName.of(each.measure())).stream()
                        .flatMap(line -> finding(each, line).stream()))
                .toList();
    }

    private Optional<Finding> finding(CountedBelow told, FigureLine line) {
        var found = entries.of(MeasureName.of(told.measure()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var count = found.getAsLong();
        var item = line.key().value();
        if (count < told.largest()) {
            return Optional.of(Finding.warning(
                    "distinct_below_largest", item, line.figure().vi(), count, told.largest()));
        }
        return told.complete() && count > told.sum()
                ? Optional.of(Finding.warning(
                        "distinct_above_sum", item, line.figure().vi(), count, told.sum()))
                : Optional.empty();
    }

    /** The line of the count itself, else the first of a share that is made of it. */
    private static Optional<FigureLine> line(List<FigureLine> lines, MeasureName measure) {
        return Stream.concat(
                        lines.stream().filter(line -> isCountOf(line.figure(), measure)),
                        lines.stream()
                                .filter(line ->
                                        line.figure().formula().measures().contains(measure)))
                .findFirst();
    }

    private static boolean isCountOf(Figure figure, MeasureName measure) {
        return figure.formula().denominator().isEmpty()
                && figure.formula().numerator().equals(List.of(measure));
    }
}
