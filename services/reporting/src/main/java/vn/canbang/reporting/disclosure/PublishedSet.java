package vn.canbang.reporting.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.ReportSpan;

/** The counts of one published report, each under its name; a revised edition takes its place as the newest. */
final class PublishedSet {

    private final UUID report;
    private final int ordinal;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Place, CellKey> cells = new HashMap<>();

    PublishedSet(UUID report, int ordinal, ReportSpan span) {
        this.report = report;
        this.ordinal = ordinal;
        this.from = span.from();
        this.to = span.cutOff().isBefore(span.from()) ? span.to() : span.cutOff();
    }

    /** Where a count stands, whatever set it is in. */
    record Place(String unit, String figure) {}

    UUID report() {
        return report;
    }

    int ordinal() {
        return ordinal;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    Map<Place, CellKey> cells() {
        return cells;
    }

    Optional<CellKey> cell(Place place) {
        return Optional.ofNullable(cells.get(place));
    }

    boolean overlaps(PublishedSet other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether its days are some of the other's, and not all of them. */
    boolean isWithin(PublishedSet other) {
        return other.covers(this) && days() < other.days();
    }

    /** Whether all days of the other are among its own. */
    boolean covers(PublishedSet other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedSet set && ordinal == set.ordinal;
    }

    @Override
    public int hashCode() {
        return ordinal;
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
