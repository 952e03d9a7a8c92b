package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Optional;
import vn.canbang.reporting.figure.FigureEntries;

/**
 * Figures that moved much against the same period of the year before need a note (domain/indicators.md section 2). How much is
 * much is a rule ({@code report.change_percent}); while none is configured, nothing is compared.
 *
 * @param percent a larger change is told of
 */
record LargeChanges(FigureEntries yearBefore, int percent) {

    private static final long WHOLE = 100;

    List<Finding> findings(List<FigureLine> lines) {
        return lines.stream().flatMap(line -> finding(line).stream()).toList();
    }

    private Optional<Finding> finding(FigureLine line) {
        var entry = line.entry();
        if (entry == null) {
            return Optional.empty();
        }
        var now = entry.value();
        var then = yearBefore.of(entry.name());
        if (now.isEmpty() || then.isEmpty() || then.getAsLong() <= 0) {
            return Optional.empty();
        }
        var moved = Math.abs(Math.subtractExact(now.getAsLong(), then.getAsLong()));
        return Math.multiplyExact(moved, WHOLE) > Math.multiplyExact(then.getAsLong(), (long) percent)
                ? Optional.of(Finding.warning(
                        "change_large",
                        line.key().value(),
                        line.figure().vi(),
                        then.getAsLong(),
                        now.getAsLong(),
                        percent))
                : Optional.empty();
    }
}
