package vn.canbang.reporting.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.calendar.Tier;
import vn.canbang.reporting.directory.Organisations;
import vn.canbang.reporting.directory.UnitRef;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/**
 * On which side of a report a caller stands: who writes it, and who receives it. To see it is neither. What a unit or an
 * organisation had open when it was closed is written, or received, by the one that goes on with its work.
 */
@Component
public class Sides {

    private final Territory territory;
    private final Successions successions;
    private final Organisations organisations;
    private final Today today;

    Sides(Territory territory, Successions successions, Organisations organisations, Today today) {
        this.territory = territory;
        this.successions = successions;
        this.organisations = organisations;
        this.today = today;
    }

    /** Seen in the caller's scope, or as the work of an organisation that the caller's own goes on with. */
    public boolean sees(Caller caller, Submission submission) {
        return caller.sees(submission) || goesOnFor(caller, submission);
    }

    Submission requireSees(Caller caller, Submission submission) {
        if (!sees(caller, submission)) {
            throw new NotFoundException();
        }
        return submission;
    }

    /** The organisation that owes it, or the line of the very unit that owes it. */
    public boolean writes(Caller caller, Submission submission) {
        return owes(caller, submission)
                || (submission.obligation().tier() != Tier.ORGANISATION
                        && isLineOf(
                                caller,
                                submission,
                                submission.obligation().unit().path()));
    }

    /** The line of the unit to which it reports. */
    public boolean receives(Caller caller, Submission submission) {
        var receiver = submission.obligation().receiver();
        return receiver != null && isLineOf(caller, submission, receiver);
    }

    /** Whose turn it is to say why warnings stand: the unit's as long as the report is in its hand, the receiver's then. */
    boolean explains(Caller caller, Submission submission) {
        return submission.state().isExplainedByWriter() ? writes(caller, submission) : receives(caller, submission);
    }

    void requireWrites(Caller caller, Submission submission) {
        require(writes(caller, submission));
    }

    void requireReceives(Caller caller, Submission submission) {
        require(receives(caller, submission));
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
    }

    private boolean owes(Caller caller, Submission submission) {
        var own = caller.organisation();
        return (own != null && own.equals(submission.owner())) || goesOnFor(caller, submission);
    }

    private boolean goesOnFor(Caller caller, Submission submission) {
        var own = caller.organisation();
        var owner = submission.owner();
        return own != null && owner != null && organisations.succeeds(own, owner, today.date());
    }

    /** The unit that goes on with the work of the one that owed the report; nothing while that one does so itself. */
    public Optional<UnitRef> nowBy(Submission submission) {
        var unit = submission.obligation().unit();
        var now = successions.now(unit.path(), beginOf(submission));
        return now.equals(unit.path())
                ? Optional.empty()
                : territory.find(now, today.date()).map(UnitRef::of);
    }

    private boolean isLineOf(Caller caller, Submission submission, String path) {
        return caller.reach() == Reach.LINE
                && caller.unit() != null
                && caller.unit().value().equals(successions.now(path, beginOf(submission)));
    }

    /** Whoever succeeded the unit did so after it had begun. */
    private LocalDate beginOf(Submission submission) {
        return territory
                .byId(submission.obligation().unit().id())
                .map(UnitVersion::validFrom)
                .orElse(LocalDate.MIN);
    }
}
