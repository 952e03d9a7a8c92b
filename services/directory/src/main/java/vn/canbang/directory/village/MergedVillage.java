package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A village that went into another one, as that one remembers it.
 *
 * @param name full name that it had, put right where it was written wrongly
 * @param lastDay last day of its own
 */
public record MergedVillage(UUID village, String name, LocalDate lastDay) {

    MergedVillage calling(Village other) {
        return village.equals(other.id()) ? new MergedVillage(village, other.fullName(), lastDay) : this;
    }
}
