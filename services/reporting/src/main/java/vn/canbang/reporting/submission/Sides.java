package vn.canbang.reporting.submission;

import vn.canbang.reporting.calendar.Tier;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.problem.DomainException;

/** On which side of a report a caller stands: who writes it, and who receives it. To see it is neither. */
public final class Sides {

    private Sides() {}

    /** The organisation that owes it, or the line of the very unit that owes it. */
    public static boolean writes(Caller caller, Submission submission) {
        if (caller.organisation() != null && caller.organisation().equals(submission.owner())) {
            return true;
        }
        return submission.obligation().tier() != Tier.ORGANISATION
                && isLineOf(caller, submission.obligation().unit().path());
    }

    /** The line of the unit to which it reports. */
    public static boolean receives(Caller caller, Submission submission) {
        var receiver = submission.obligation().receiver();
        return receiver != null && isLineOf(caller, receiver);
    }

    static void requireWrites(Caller caller, Submission submission) {
        require(writes(caller, submission));
    }

    static void requireReceives(Caller caller, Submission submission) {
        require(receives(caller, submission));
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
    }

    private static boolean isLineOf(Caller caller, String path) {
        return caller.reach() == Reach.LINE
                && caller.unit() != null
                && caller.unit().value().equals(path);
    }
}
