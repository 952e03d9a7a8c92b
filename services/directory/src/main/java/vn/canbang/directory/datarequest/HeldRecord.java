package vn.canbang.directory.datarequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record that is held about somebody.
 *
 * @param from since when what it says has been so
 * @param until first day on which it was no longer so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldRecord(
        HeldKind kind,
        UUID id,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<HeldField> fields) {

    public HeldRecord {
        fields = List.copyOf(fields);
    }

    /** A field that says something of the person, with what it says. */
    public record HeldField(HeldWhat what, String value) {}
}
