package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.RejectedException;

/**
 * What mergers made of a village: where it went, and who came into it.
 *
 * @param successor the village that it went into; absent when it went into none
 * @param merged villages that went into it, in the order in which they did
 */
record Mergers(@Nullable VillageSuccessor successor, List<MergedVillage> merged) {

    static final Mergers NONE = new Mergers(null, List.of());

    Mergers {
        merged = List.copyOf(merged);
    }

    Mergers into(Village other) {
        return new Mergers(new VillageSuccessor(other.id(), other.fullName()), merged);
    }

    /** The same with the name by which another village goes now. */
    Mergers calling(Village other) {
        var next = successor == null ? null : successor.calling(other);
        return new Mergers(
                next, merged.stream().map(each -> each.calling(other)).toList());
    }

    List<UUID> others() {
        var theirs = merged.stream().map(MergedVillage::village);
        return Stream.concat(Stream.ofNullable(successor).map(VillageSuccessor::village), theirs)
                .toList();
    }

    /** Only villages that exist on their last day, of the commune of the one that goes on from the day after. */
    Mergers with(Village goingOn, Collection<Village> others, LocalDate lastDay) {
        if (goingOn.validFrom().isAfter(lastDay.plusDays(1))) {
            throw RejectedException.at("/lastDay", "village_begins_later");
        }
        for (var other : others) {
            if (other.id().equals(goingOn.id()) || !other.responsible().equals(goingOn.responsible())) {
                throw RejectedException.at("/villages", "village_elsewhere");
            }
            other.life().requireGoesOn();
            other.life().requireBeganBy(lastDay);
        }
        var theirs = others.stream().map(other -> new MergedVillage(other.id(), other.fullName(), lastDay));
        return new Mergers(successor, Stream.concat(merged.stream(), theirs).toList());
    }
}
