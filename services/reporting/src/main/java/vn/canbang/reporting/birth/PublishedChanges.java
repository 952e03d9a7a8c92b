package vn.canbang.reporting.birth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * By how much a source says that the ratio of a place moved against the time before: taken only as far as it goes with the two
 * ratios of the same file. It finds the published fall of 3.3 points beside 107 and 106.2, between which there are 0.8
 * ({@code domain/law.md} 1). The time before is the same part of an earlier year, else the last one of about the same length; where the
 * file holds none of the place from the same source, nothing can be said.
 */
final class PublishedChanges {

    static final String CHANGE = "change";

    private static final String RATIO = "ratio";
    private static final Pattern POINTS = Pattern.compile("[-+−]?[0-9]{1,3}([.,][0-9]{1,4})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,4})?");

    /** By which two months, quarters or years differ at most. */
    private static final long UNEQUAL_DAYS = 3;

    private final Map<Place, List<Told>> told = new LinkedHashMap<>();

    /** What does not follow from the two ratios: line, code of the problem, and what does follow. */
    record Wrong(long line, String code, String follows) {}

    /** Whose ratios are compared: of one place by one source. */
    private record Place(String unit, BirthSource source) {

        static Place of(BirthRow row) {
            return new Place(row.unit(), row.source());
        }
    }

    /**
     * What a row tells of its time.
     *
     * @param ratio as published, else as it follows from the counts; absent without girls
     * @param change as it was written; empty where the source tells of none
     */
    private record Told(long line, BirthRow row, @Nullable Published ratio, String change) {

        private boolean isBefore(Told later) {
            return row.to().isBefore(later.row.from());
        }

        /** Months and years are of unequal length by some days. */
        private boolean isAboutAsLongAs(Told later) {
            return Math.abs(length() - later.length()) <= UNEQUAL_DAYS;
        }

        private boolean isOfTheSameDays(Told other) {
            return MonthDay.from(row.from()).equals(MonthDay.from(other.row.from()))
                    && MonthDay.from(row.to()).equals(MonthDay.from(other.row.to()));
        }

        private long length() {
            return ChronoUnit.DAYS.between(row.from(), row.to());
        }

        private LocalDate lastDay() {
            return row.to();
        }
    }

    /** A number with the half of its last digit, within which the true one lies. */
    private record Published(BigDecimal value, BigDecimal half) {

        static Published of(String text) {
            var value = new BigDecimal(text.replace(',', '.').replace('−', '-'));
            return new Published(value, BigDecimal.valueOf(5).movePointLeft(value.scale() + 1));
        }

        static Published exactly(BigDecimal value) {
            return new Published(value, BigDecimal.ZERO);
        }

        Published minus(Published other) {
            return new Published(value.subtract(other.value), half.add(other.half));
        }

        boolean mayBe(Published other) {
            return value.subtract(other.value).abs().compareTo(half.add(other.half)) <= 0;
        }
    }

    /** @param row what was read from the record; the last revision of a time is what a later time is compared with */
    void take(CSVRecord record, BirthRow row) {
        told.computeIfAbsent(Place.of(row), place -> new ArrayList<>())
                .add(new Told(record.getRecordNumber() + 1, row, ratio(record, row), cell(record, CHANGE)));
    }

    List<Wrong> wrong() {
        return told.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.change().isEmpty())
                .flatMap(each -> wrong(each).stream())
                .sorted(Comparator.comparingLong(Wrong::line))
                .toList();
    }

    private Optional<Wrong> wrong(Told each) {
        if (!POINTS.matcher(each.change()).matches()) {
            return Optional.of(new Wrong(each.line(), "birth_change_unreadable", ""));
        }
        var now = each.ratio();
        var before = before(each).flatMap(earlier -> Optional.ofNullable(earlier.ratio()));
        if (now == null || before.isEmpty()) {
            return Optional.empty();
        }
        var follows = now.minus(before.get());
        return follows.mayBe(Published.of(each.change()))
                ? Optional.empty()
                : Optional.of(new Wrong(each.line(), "birth_change", shown(follows.value())));
    }

    private Optional<Told> before(Told each) {
        return told.getOrDefault(Place.of(each.row()), List.of()).stream()
                .filter(other -> other.isBefore(each) && other.isAboutAsLongAs(each))
                .max(Comparator.comparing(each::isOfTheSameDays)
                        .thenComparing(Told::lastDay)
                        .thenComparingInt(other -> other.row().revision()));
    }

    private static @Nullable Published ratio(CSVRecord record, BirthRow row) {
        var published = cell(record, RATIO);
        if (NUMBER.matcher(published).matches()) {
            return Published.of(published);
        }
        return row.girls() == 0
                ? null
                : Published.exactly(BigDecimal.valueOf(row.boys())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(row.girls()), MathContext.DECIMAL64));
    }

    private static String cell(CSVRecord record, String column) {
        return record.isMapped(column) ? record.get(column) : "";
    }

    private static String shown(BigDecimal points) {
        var rounded = points.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString().replace('.', ',');
    }
}
