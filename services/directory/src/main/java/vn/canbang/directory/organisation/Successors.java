package vn.canbang.directory.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Who goes on with the work of a body on a day, through however many that have gone into others in their turn. */
public final class Successors {

    private Successors() {}

    /** The body itself while it has not ended, else the last of its successors; nobody when one of them has none. */
    public static Optional<Organisation> on(
            LocalDate day, Organisation body, Function<UUID, Optional<Organisation>> known) {
        var passed = new HashSet<UUID>();
        var heir = Optional.of(body);
        while (heir.filter(found -> found.hasEndedBy(day)).isPresent()) {
            heir = heir.filter(found -> passed.add(found.id()))
                    .flatMap(found -> Optional.ofNullable(found.successorId()))
                    .flatMap(known);
        }
        return heir;
    }
}
