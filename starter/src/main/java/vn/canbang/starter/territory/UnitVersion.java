package vn.canbang.starter.territory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;

/**
 * An administrative unit as it was for a time; its id is {@code <code>@<validFrom>}, since codes are used again.
 *
 * @param type type word as officially written, for example “Huyện”
 * @param validTo first day on which it no longer exists; absent while it does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitVersion(
        String id,
        String code,
        UnitLevel level,
        String type,
        String name,
        String path,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && !hasEndedBy(date);
    }

    /** Whether it exists no longer on a date; one that is still to begin has not ended. */
    public boolean hasEndedBy(LocalDate date) {
        return validTo != null && !date.isBefore(validTo);
    }

    /** The name with its type: “huyện Yên Thế”. */
    public String fullName() {
        return type.toLowerCase(Locale.of("vi")) + " " + name;
    }

    public UnitPath unitPath() {
        return new UnitPath(path);
    }
}
