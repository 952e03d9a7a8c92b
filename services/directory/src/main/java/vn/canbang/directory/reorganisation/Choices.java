package vn.canbang.directory.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in a plan; who chooses again replaces what was chosen before.
 *
 * @param successors who goes on with the work of closing bodies
 * @param exceptions where single posts go on, against the choice for their body
 * @param placements where records of split units belong
 */
record Choices(List<SuccessorChoice> successors, List<PostChoice> exceptions, List<Placement> placements) {

    Choices {
        successors = List.copyOf(successors);
        exceptions = List.copyOf(exceptions);
        placements = List.copyOf(placements);
    }

    Choices succeed(UUID body, @Nullable UUID successor) {
        return new Choices(
                replaced(
                        successors,
                        choice -> choice.organisation().equals(body),
                        List.of(new SuccessorChoice(body, successor))),
                exceptions,
                placements);
    }

    Choices except(UUID appointment, @Nullable UUID successor) {
        return new Choices(
                successors,
                replaced(
                        exceptions,
                        choice -> choice.appointment().equals(appointment),
                        List.of(new PostChoice(appointment, successor))),
                placements);
    }

    Choices place(UUID record, String unit) {
        return new Choices(
                successors,
                exceptions,
                replaced(placements, choice -> choice.record().equals(record), List.of(new Placement(record, unit))));
    }

    /** With what was proposed where nobody chose. */
    Choices with(List<SuccessorChoice> proposals) {
        return new Choices(replaced(successors, choice -> false, proposals), exceptions, placements);
    }

    /** What was chosen for a body; empty when nobody has. */
    Optional<SuccessorChoice> forBody(UUID body) {
        return successors.stream()
                .filter(choice -> choice.organisation().equals(body))
                .findFirst();
    }

    Optional<PostChoice> forPost(UUID appointment) {
        return exceptions.stream()
                .filter(choice -> choice.appointment().equals(appointment))
                .findFirst();
    }

    Optional<String> placeOf(UUID record) {
        return placements.stream()
                .filter(choice -> choice.record().equals(record))
                .map(Placement::unit)
                .findFirst();
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> old, List<T> added) {
        return Stream.concat(all.stream().filter(old.negate()), added.stream()).toList();
    }
}
