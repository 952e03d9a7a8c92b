package vn.canbang.reporting.birth;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.territory.UnitVersion;

/**
 * A CSV file of births as it was sent. Reading it gives all rows, or all errors with line and column; never a part.
 */
final class BirthFile {

    static final int MOST_ROWS = 10_000;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");
    private static final Pattern COMMUNE = Pattern.compile("[0-9]{1,5}");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String text;
    private final DeliveredBirths.Communes communes;
    private final boolean demonstration;
    private final LocalDate today;
    private final List<BirthRow> rows = new ArrayList<>();
    private final List<FieldProblem> errors = new ArrayList<>();
    private final PublishedChanges changes = new PublishedChanges();

    /**
     * @param demonstration whether the province takes invented counts
     * @param today no count goes further: nobody is born on a day to come, and a period is official once it is over
     */
    BirthFile(String text, DeliveredBirths.Communes communes, boolean demonstration, LocalDate today) {
        this.today = today;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.communes = communes;
        this.demonstration = demonstration;
    }

    /** Reads the file; look at {@link #errors()} before taking {@link #rows()}. */
    BirthFile read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            if (!new BirthColumns(parser.getHeaderNames()).areKnown()) {
                errors.add(FieldProblem.at("/rows/1", "birth_columns", BirthColumns.shown()));
                return this;
            }
            var seen = new HashSet<List<Object>>();
            for (var record : parser) {
                take(record, seen);
            }
            changes.wrong().forEach(each -> fail(each.line(), PublishedChanges.CHANGE, each.code(), each.follows()));
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
            errors.add(FieldProblem.at("/rows/1", "birth_file_unreadable"));
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(FieldProblem.at("/rows/1", "birth_file_empty"));
        }
        return this;
    }

    List<BirthRow> rows() {
        return List.copyOf(rows);
    }

    List<FieldProblem> errors() {
        return List.copyOf(errors);
    }

    private void take(CSVRecord record, Set<List<Object>> seen) {
        var line = record.getRecordNumber() + 1;
        if (record.getRecordNumber() > MOST_ROWS) {
            if (record.getRecordNumber() == MOST_ROWS + 1) {
                fail(line, "commune", "birth_too_many_rows", MOST_ROWS);
            }
            return;
        }
        if (!record.isConsistent()) {
            fail(line, "commune", "birth_columns", BirthColumns.shown());
            return;
        }
        var from = value(record, line, "from", BirthFile::date, "birth_date");
        var to = value(record, line, "to", BirthFile::date, "birth_date");
        var boys = value(record, line, "boys", BirthFile::count, "birth_count");
        var girls = value(record, line, "girls", BirthFile::count, "birth_count");
        var source = value(record, line, "source", this::source, "birth_source");
        var status = value(record, line, "status", BirthStatus::of, "birth_status");
        var revision = value(record, line, "revision", BirthFile::count, "birth_count");
        if (to != null && to.isAfter(today)) {
            fail(line, "to", "birth_future");
            return;
        }
        if (from != null && to != null && to.isBefore(from)) {
            fail(line, "to", "birth_period");
            return;
        }
        if (to == null) {
            return;
        }
        var lastDay = Objects.requireNonNull(to);
        var unit = value(record, line, "commune", code -> commune(code, lastDay), "birth_commune");
        if (unit == null
                || from == null
                || boys == null
                || girls == null
                || source == null
                || status == null
                || revision == null) {
            return;
        }
        if (!followsFromCounts(record, line, boys, girls)) {
            return;
        }
        if (!seen.add(List.of(unit.id(), from, to, source, revision))) {
            fail(line, "commune", "birth_row_twice");
            return;
        }
        var thirdOrMore = PublishedFigures.thirdOrMore(record);
        var row = new BirthRow(
                unit.id(), unit.path(), from, to, boys, girls, thirdOrMore, source, status, Math.toIntExact(revision));
        changes.take(record, row);
        rows.add(row);
    }

    private boolean followsFromCounts(CSVRecord record, long line, long boys, long girls) {
        var wrong = PublishedFigures.wrong(record, boys, girls);
        wrong.forEach(each -> fail(line, each.column(), each.code(), each.follows()));
        return wrong.isEmpty();
    }

    private <T> @Nullable T value(
            CSVRecord record, long line, String column, Function<String, Optional<T>> reading, String code) {
        var found = reading.apply(record.get(column));
        if (found.isEmpty()) {
            fail(line, column, code);
            return null;
        }
        return found.get();
    }

    private Optional<BirthSource> source(String code) {
        return BirthSource.of(code).filter(source -> demonstration || !source.isInvented());
    }

    private Optional<UnitVersion> commune(String code, LocalDate on) {
        if (!COMMUNE.matcher(code).matches()) {
            return Optional.empty();
        }
        var padded = "0".repeat(5 - code.length()) + code;
        return communes.find(padded, on);
    }

    private void fail(long line, String column, String code, Object... arguments) {
        var all = new Object[arguments.length + 2];
        all[0] = line;
        all[1] = column;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        errors.add(FieldProblem.at("/rows/" + line + "/" + column, code, all));
    }

    private static Optional<Long> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
