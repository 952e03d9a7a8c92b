package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The appointments of somebody, in the order in which they were made.
 *
 * @param chosen the one that its holder works as, while it holds
 */
public record Posts(List<Appointment> all, @Nullable UUID chosen) {

    private static final int DAYS_TO_READ_THE_END = 30;

    public Posts {
        all = List.copyOf(all);
    }

    /** The appointment that counts on a day: the chosen one, or what it goes on in, while that holds; else the latest. */
    public Optional<Appointment> activeOn(LocalDate day) {
        var holding = holdingOn(day);
        return holding.stream()
                .filter(this::goesBackToChosen)
                .max(Comparator.comparing(Appointment::from))
                .or(() -> holding.stream().max(Comparator.comparing(Appointment::from)));
    }

    /** True when a post goes on in another one, so that it is not left open. */
    boolean goesOnFrom(Appointment left) {
        return all.stream().anyMatch(each -> left.id().equals(each.follows()));
    }

    private boolean goesBackToChosen(Appointment held) {
        var before = held.follows();
        return held.id().equals(chosen)
                || (before != null && of(before).filter(this::goesBackToChosen).isPresent());
    }

    public List<Appointment> holdingOn(LocalDate day) {
        return all.stream().filter(held -> held.holdsOn(day)).toList();
    }

    /** Appointments that ended before a day. */
    List<Appointment> endedOn(LocalDate day) {
        return all.stream()
                .filter(held -> held.lastDay() != null && held.lastDay().isBefore(day))
                .toList();
    }

    /** The appointment that ended last, for somebody who holds none any more. */
    Optional<Appointment> leftOn(LocalDate day) {
        return holdingOn(day).isEmpty()
                ? endedOn(day).stream().max(Comparator.comparing(held -> String.valueOf(held.lastDay())))
                : Optional.empty();
    }

    /** True for some weeks after the last appointment, so that the person can read that it has ended, and whom to ask. */
    boolean hasJustLeft(LocalDate day) {
        return leftOn(day)
                .map(Appointment::lastDay)
                .filter(last -> !last.plusDays(DAYS_TO_READ_THE_END).isBefore(day))
                .isPresent();
    }

    Optional<Appointment> of(UUID appointment) {
        return all.stream().filter(held -> held.id().equals(appointment)).findFirst();
    }
}
