package vn.canbang.starter.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.time.Today;
import vn.canbang.workbook.HeadingKey;
import vn.canbang.workbook.MarkedWorkbook;
import vn.canbang.workbook.SheetTable;

/** Looks at a file row by row, by the rules that the API has for one record, and stores nothing. */
class CheckingFile {

    private static final int LONGEST_HEADING = 60;

    private final RequestReader requests;
    private final Territory territory;
    private final Today today;

    CheckingFile(RequestReader requests, Territory territory, Today today) {
        this.requests = requests;
        this.territory = territory;
        this.today = today;
    }

    <R> FileCheck check(ImportKind<R> kind, Caller importer, SheetTable table) {
        var missing = missing(kind, table);
        if (!missing.isEmpty()) {
            return new FileCheck("", List.of(), missing, List.of());
        }
        var reader = new RowReader(kind.columns(), importer, new UnitCodes(territory, today.date()));
        var rows = table.rows().stream().map(reader::read).toList();
        return new Look<>(kind, rows, unused(kind, table)).check(importer);
    }

    private static List<FieldProblem> missing(ImportKind<?> kind, SheetTable table) {
        return kind.columns().stream()
                .filter(column -> column.required() && !table.has(column.heading()))
                .map(column -> new FieldProblem(
                        RowPlace.pointer(table.headRow(), column.code()),
                        "column_missing",
                        List.of(),
                        new FieldProblem.Cell(table.headRow(), column.heading())))
                .toList();
    }

    /** Headings of the file that are none of ours: what stands under them is not taken, and that is said. */
    private static List<RowNote> unused(ImportKind<?> kind, SheetTable table) {
        var known = new ArrayList<HeadingKey>();
        known.add(HeadingKey.of(""));
        known.add(HeadingKey.of(MarkedWorkbook.ERROR_HEADING));
        kind.columns().forEach(column -> known.add(HeadingKey.of(column.heading())));
        return table.headings().stream()
                .filter(heading -> !known.contains(HeadingKey.of(heading)))
                .map(heading -> heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)))
                .map(heading -> RowNote.of(table.headRow(), heading, "column_not_used"))
                .toList();
    }

    /** One look at one file. */
    private final class Look<R> {

        private final ImportKind<R> kind;
        private final List<ReadRow> rows;
        private final List<RowNote> notes;
        private final List<FieldProblem> errors = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();

        Look(ImportKind<R> kind, List<ReadRow> rows, List<RowNote> notes) {
            this.kind = kind;
            this.rows = rows;
            this.notes = new ArrayList<>(notes);
        }

        FileCheck check(Caller importer) {
            var wishes = new LinkedHashMap<ReadRow, R>();
            for (var row : rows) {
                errors.addAll(row.errors());
                notes.addAll(row.notes());
                var request = requestOf(row);
                if (request != null) {
                    wishes.put(row, request);
                }
            }
            var judge = kind.check(importer, List.copyOf(wishes.values()));
            var checked = new TreeMap<String, List<FileCheck.CheckedRow>>();
            wishes.forEach((row, request) -> {
                var effect = effectOf(row, request, judge);
                if (effect != null) {
                    checked.computeIfAbsent(judge.neighbourhood(request), none -> new ArrayList<>())
                            .add(new FileCheck.CheckedRow(row.number(), effect, row.values()));
                }
            });
            errors.sort(Comparator.comparingInt(
                    problem -> Objects.requireNonNull(problem.cell()).row()));
            var inOrder = checked.values().stream().flatMap(List::stream).toList();
            return new FileCheck(content(), inOrder, errors, notes);
        }

        private @Nullable R requestOf(ReadRow row) {
            if (!row.errors().isEmpty()) {
                return null;
            }
            var place = new RowPlace(row.number(), kind.columns());
            try {
                var request = requests.read(kind, row.values());
                var problems = requests.problems(request);
                problems.forEach(
                        problem -> errors.add(place.at(problem.pointer(), problem.code(), problem.arguments())));
                return problems.isEmpty() ? request : null;
            } catch (DomainException e) {
                errors.addAll(RowRefusal.of(e, place));
                return null;
            }
        }

        private @Nullable RowEffect effectOf(ReadRow row, R request, RowCheck<R> judge) {
            var place = new RowPlace(row.number(), kind.columns());
            try {
                if (isTwice(kind.onceInFile(request), place) || isTwice(judge.onceInFile(request), place)) {
                    return null;
                }
                return judge.of(
                        request,
                        (column, code, arguments) ->
                                notes.add(RowNote.of(place.at("/" + column, code, List.of(arguments)))));
            } catch (DomainException e) {
                errors.addAll(RowRefusal.of(e, place));
                return null;
            }
        }

        private boolean isTwice(Map<String, String> once, RowPlace place) {
            var found = new ArrayList<FieldProblem>();
            once.forEach((column, value) -> {
                var first = seen.putIfAbsent(column + "\n" + value, place.row());
                if (first != null) {
                    found.add(place.at("/" + column, "twice_in_file", List.of(String.valueOf(first))));
                }
            });
            errors.addAll(found);
            return !found.isEmpty();
        }

        /** The values in the order of the rows; where in the sheet they stand makes no other file. */
        private String content() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                rows.forEach(row ->
                        digest.update(new TreeMap<>(row.values()).toString().getBytes(StandardCharsets.UTF_8)));
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
