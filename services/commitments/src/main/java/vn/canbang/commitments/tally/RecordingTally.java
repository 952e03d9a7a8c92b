package vn.canbang.commitments.tally;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Records the total of a village, body or school. */
@Service
public class RecordingTally {

    private final Tallies tallies;
    private final Holders holders;
    private final Clauses clauses;
    private final Today today;

    RecordingTally(Tallies tallies, Holders holders, Clauses clauses, Today today) {
        this.tallies = tallies;
        this.holders = holders;
        this.clauses = clauses;
        this.today = today;
    }

    public RecordedTally record(
            SubjectKind kind, UUID holderId, ClauseKind clause, TallyValue value, Caller caller, Attempt attempt) {
        var date = today.date();
        if (value.asOf().isAfter(date)) {
            throw RejectedException.at("/asOf", "date_in_future", date);
        }
        var holder = caller.requireSees(holders.find(kind, holderId, value.asOf())
                .or(() -> holders.find(kind, holderId, date))
                .orElseThrow(NotFoundException::new));
        clauses.policy(value.asOf(), date).require(clause, kind, value.asOf(), date, "/clause");
        var tally = attempt.act(() -> of(holder, clause), known -> known.record(value), tallies::save);
        return new RecordedTally(holder, tally);
    }

    private CommitmentTally of(Holder holder, ClauseKind clause) {
        return tallies.findById(CommitmentTally.idOf(holder.kind(), holder.id(), clause))
                .orElseGet(() -> CommitmentTally.of(holder, clause));
    }
}
