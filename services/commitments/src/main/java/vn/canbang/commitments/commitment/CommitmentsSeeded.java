package vn.canbang.commitments.commitment;

import java.util.Set;
import vn.canbang.commitments.clause.SubjectKind;

/** Commitments were written in bulk for a benchmark, past their events: the days that they touch have to be counted. */
public record CommitmentsSeeded(SubjectKind kind, Set<Booking> bookings) {

    public CommitmentsSeeded {
        bookings = Set.copyOf(bookings);
    }
}
