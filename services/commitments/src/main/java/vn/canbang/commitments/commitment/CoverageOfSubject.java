package vn.canbang.commitments.commitment;

import java.util.List;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.GapReason;

/** Reads from all commitments of a subject what they do for it. */
final class CoverageOfSubject {

    private CoverageOfSubject() {}

    /** @param commitments in the order in which they were signed */
    static Coverage of(List<Commitment> commitments) {
        var standing = commitments.reversed().stream()
                .filter(commitment -> !commitment.isMistake())
                .toList();
        if (standing.isEmpty()) {
            return Coverage.NONE;
        }
        var latest = standing.getFirst();
        return standing.stream()
                .filter(Commitment::waitsForRemedy)
                .findFirst()
                .map(breached -> breached(breached, latest))
                .orElseGet(() -> of(latest));
    }

    /** What was signed after a breach and before its remedy does not hide it. */
    private static Coverage breached(Commitment breached, Commitment latest) {
        var decidedOn = breached.breach().map(Breach::decidedOn).orElseThrow();
        return new Coverage(OpenDates.earlier(decidedOn, latest.coveredTo()), GapReason.BREACHED, breached.id());
    }

    private static Coverage of(Commitment latest) {
        var change = latest.dueBecause();
        if (change.isPresent() && latest.state() == State.SIGNED) {
            return new Coverage(change.get().on(), change.get().reason(), latest.id());
        }
        return new Coverage(latest.coveredTo(), reason(latest), latest.id());
    }

    private static GapReason reason(Commitment latest) {
        return switch (latest.state()) {
            case BREACHED -> GapReason.BREACHED;
            case ENDED -> GapReason.ENDED;
            case SIGNED, RENEWED, VOIDED -> latest.standing().endsByLaw() ? GapReason.CLAUSE_ENDED : GapReason.LAPSED;
        };
    }
}
