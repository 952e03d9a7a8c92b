package vn.canbang.commitments.commitment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;

/** What numbers a commitment has touched: all that is read of it to count them anew. */
public record BookedCommitment(SubjectKind kind, @Nullable Counting counting) {

    /** Every day, unit and owner whose numbers it has ever touched. */
    public Set<Booking> bookings() {
        return counting == null ? Set.of() : counting.bookings();
    }
}
