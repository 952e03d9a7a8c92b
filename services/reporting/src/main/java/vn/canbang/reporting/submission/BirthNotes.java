package vn.canbang.reporting.submission;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.reporting.figure.FigureOutcome;
import vn.canbang.reporting.indicator.Computation;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.FigureUnit;
import vn.canbang.reporting.reading.BirthMeasures;

/**
 * What has to be said beside the figures of births of a report: that communes are missing in them, and that a part of a year
 * stands beside whole earlier years.
 */
final class BirthNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Set<Computation> WITH_EARLIER =
            EnumSet.of(Computation.POOLED_YEARS, Computation.CHANGE_ON_PREVIOUS_YEAR, Computation.MEAN_YEARLY_CHANGE);

    private final Optional<RecordedBirths> now;
    private final Optional<RecordedBirths> before;
    private final boolean english;

    BirthNotes(List<RecordedBirths> births, Locale locale) {
        this.now = births.stream().filter(born -> born.isOfPeriod(0)).findFirst();
        this.before = births.stream().filter(born -> born.isOfPeriod(1)).findFirst();
        this.english = "en".equals(locale.getLanguage());
    }

    /** The outcome with them. */
    FigureOutcome onto(Figure figure, FigureOutcome outcome) {
        if (outcome.value().amount() == null
                || figure.formula().measures().stream().noneMatch(BirthMeasures::isFromFiles)) {
            return outcome;
        }
        var words = Stream.of(
                        Optional.ofNullable(outcome.note()),
                        incomplete(),
                        isBesideEarlier(figure) ? uneven() : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? outcome : outcome.noted(words);
    }

    /** “Mới có số liệu sinh của 205/209 xã.” */
    private Optional<String> incomplete() {
        return now.flatMap(RecordedBirths::incomplete)
                .map(of -> english
                        ? "Births of " + of.text() + " communes only."
                        : "Mới có số liệu sinh của " + of.text() + " xã.");
    }

    /** “Số sinh năm 2024 tính đến ngày 31/10/2024, năm trước đến ngày 31/12/2023.” */
    private Optional<String> uneven() {
        return now.flatMap(born -> before.filter(
                        earlier -> !Objects.equals(earlier.to(), born.to().minusYears(1)))
                .map(earlier -> (english
                                ? "Births of %s go until %s, those of the year before until %s."
                                : "Số sinh năm %s tính đến ngày %s, năm trước đến ngày %s.")
                        .formatted(born.to().getYear(), DAY.format(born.to()), DAY.format(earlier.to()))));
    }

    /** Whether earlier years are in the figure, or the targets that are decided beside it look at them. */
    private static boolean isBesideEarlier(Figure figure) {
        return WITH_EARLIER.contains(figure.reading())
                || (figure.unit() == FigureUnit.BOYS_PER_100_GIRLS && figure.reading() == Computation.FORMULA);
    }
}
