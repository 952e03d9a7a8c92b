package vn.canbang.reporting.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.starter.measure.MeasureSource;

/**
 * What a service last published for a day.
 *
 * @param day written as a number, such as 20241124, which orders as days do
 * @param total the whole, not broken down
 * @param cells numbers of breakdowns, for example of {@code ownership=private}
 * @param toldAt when the publishing service told it
 */
record PublishedNumber(int day, long total, List<Cell> cells, Set<UUID> members, Instant toldAt) {

    private static final int IN_A_YEAR = 10_000;
    private static final int IN_A_MONTH = 100;

    PublishedNumber {
        cells = List.copyOf(cells);
        members = Set.copyOf(members);
        toldAt = toldAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A number of one breakdown. */
    record Cell(String of, long number) {

        private Document stored() {
            return new Document("of", of).append("number", number);
        }
    }

    static PublishedNumber of(MeasurePublished told, Instant at) {
        return new PublishedNumber(
                number(told.day()),
                told.cells().getOrDefault(MeasureSource.TOTAL, 0L),
                told.cells().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals(MeasureSource.TOTAL))
                        .sorted(Map.Entry.comparingByKey())
                        .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                        .toList(),
                told.members(),
                at);
    }

    static PublishedNumber of(Document stored) {
        return new PublishedNumber(
                stored.getInteger("day"),
                stored.getLong("total"),
                cells(stored),
                Set.copyOf(stored.getList("members", UUID.class, List.of())),
                stored.getDate("toldAt").toInstant());
    }

    static List<Cell> cells(Document stored) {
        return stored.getList("cells", Document.class, List.of()).stream()
                .map(cell -> new Cell(cell.getString("of"), cell.getLong("number")))
                .collect(Collectors.toList());
    }

    /** What a number has none of takes no room. */
    Document stored() {
        var document = new Document("day", day).append("total", total).append("toldAt", Date.from(toldAt));
        if (!cells.isEmpty()) {
            document.append("cells", cells.stream().map(Cell::stored).toList());
        }
        if (!members.isEmpty()) {
            document.append("members", List.copyOf(new TreeSet<>(members)));
        }
        return document;
    }

    int month() {
        return day / IN_A_MONTH;
    }

    static int number(LocalDate day) {
        return day.getYear() * IN_A_YEAR + day.getMonthValue() * IN_A_MONTH + day.getDayOfMonth();
    }
}
