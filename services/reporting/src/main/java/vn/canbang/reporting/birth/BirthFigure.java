package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.starter.idempotency.NameBasedId;

/**
 * Births of a commune in a period, as one source recorded them; a later revision stands beside the earlier one and goes
 * before it. Dates are kept as ISO text, which orders as they do.
 */
@Document("birth_figures")
public record BirthFigure(
        @Id UUID id,
        String unit,
        String path,
        String from,
        String to,
        BirthSource source,
        BirthStatus status,
        int revision,
        long boys,
        long girls,
        @Nullable Long thirdOrMore,
        UUID importedBy) {

    static BirthFigure of(BirthRow row, UUID importedBy) {
        return new BirthFigure(
                idOf(row.unit(), row.from(), row.to(), row.source(), row.revision()),
                row.unit(),
                row.path(),
                row.from().toString(),
                row.to().toString(),
                row.source(),
                row.status(),
                row.revision(),
                row.boys(),
                row.girls(),
                row.thirdOrMore(),
                importedBy);
    }

    static UUID idOf(String unit, LocalDate from, LocalDate to, BirthSource source, int revision) {
        return NameBasedId.of("birth", unit, from, to, source, revision);
    }

    LocalDate firstDay() {
        return LocalDate.parse(from);
    }

    LocalDate lastDay() {
        return LocalDate.parse(to);
    }

    BirthCounts counts() {
        return new BirthCounts(boys, girls);
    }

    boolean saysTheSameAs(BirthFigure other) {
        return boys == other.boys
                && girls == other.girls
                && status == other.status
                && Objects.equals(thirdOrMore, other.thirdOrMore);
    }

    boolean says(BirthRow row) {
        return saysTheSameAs(of(row, importedBy));
    }
}
