package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/**
 * Whether a new commitment may follow what the subject signed before: one in force is signed again only when that is asked
 * for or due; one that lapsed is followed and linked; one that ended leaves the way free.
 */
final class RenewalPolicy {

    private RenewalPolicy() {}

    /** How a new commitment stands to the one before it. */
    sealed interface Decision {

        /** Nothing to follow. */
        record First() implements Decision {}

        /** Follows and replaces the one before. */
        record Follows(Commitment before) implements Decision {}
    }

    /** Nothing is signed past a breach that was not put right, nor past one before the latest. */
    static void requireRemedies(List<Commitment> earlier) {
        if (earlier.stream().anyMatch(Commitment::waitsForRemedy)) {
            throw new ConflictException("remedy_missing");
        }
    }

    static Decision decide(@Nullable Commitment before, @Nullable UUID renews, LocalDate signedOn, LocalDate today) {
        if (before == null || before.isMistake()) {
            return first(renews);
        }
        if (renews != null && !renews.equals(before.id())) {
            throw RejectedException.at("/renews", "renews_unknown");
        }
        if (before.coversOn(today) && renews == null && !before.isDueBy(signedOn)) {
            throw new ConflictException("commitment_in_force");
        }
        if (signedOn.isBefore(before.signature().signedOn())) {
            throw RejectedException.at(
                    "/signedOn", "signed_before_previous", before.signature().signedOn());
        }
        return switch (before.state()) {
            case SIGNED -> new Decision.Follows(before);
            case BREACHED -> afterRemedy(before, signedOn);
            case ENDED, RENEWED, VOIDED -> afterEnd(before, renews, signedOn);
        };
    }

    /** A breach is signed away only once it was remedied, on that day or later. */
    private static Decision afterRemedy(Commitment before, LocalDate signedOn) {
        var remediedOn =
                before.breach().map(Breach::remediedOn).orElseThrow(() -> new ConflictException("remedy_missing"));
        if (signedOn.isBefore(remediedOn)) {
            throw RejectedException.at("/signedOn", "signed_before_previous", remediedOn);
        }
        return new Decision.Follows(before);
    }

    private static Decision afterEnd(Commitment before, @Nullable UUID renews, LocalDate signedOn) {
        if (signedOn.isBefore(before.coveredTo())) {
            throw RejectedException.at("/signedOn", "signed_before_previous", before.coveredTo());
        }
        return first(renews);
    }

    private static Decision first(@Nullable UUID renews) {
        if (renews != null) {
            throw RejectedException.at("/renews", "renews_unknown");
        }
        return new Decision.First();
    }
}
