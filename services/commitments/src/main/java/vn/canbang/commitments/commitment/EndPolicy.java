package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/** When a commitment may be ended before its time: while it has not ended already, on a day between its signing and today. */
final class EndPolicy {

    private EndPolicy() {}

    static void require(Commitment commitment, LocalDate on, LocalDate today) {
        if (!isOpen(commitment, today)) {
            throw new ConflictException("commitment_not_in_force");
        }
        if (on.isBefore(commitment.signedOn())) {
            throw RejectedException.at("/endedOn", "ended_before_signing", commitment.signedOn());
        }
        if (on.isAfter(today)) {
            throw RejectedException.at("/endedOn", "date_in_future", today);
        }
    }

    private static boolean isOpen(Commitment commitment, LocalDate today) {
        return !commitment.isClosed() && commitment.statusOn(today) != CommitmentStatus.ENDED;
    }
}
