package vn.canbang.directory.village;

import java.util.UUID;

/** The village into which one went, with its full name. */
public record VillageSuccessor(UUID village, String name) {

    VillageSuccessor calling(Village other) {
        return village.equals(other.id()) ? new VillageSuccessor(village, other.fullName()) : this;
    }
}
