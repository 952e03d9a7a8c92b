package vn.canbang.commitments.tally;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Records the total of a village, body or school. */
@Service
public class RecordingTally {

    private static final int TRIES = 20;

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

    public RecordedTally record(SubjectKind kind, UUID holderId, ClauseKind clause, TallyValue value, Caller caller) {
        var date = today.date();
        if (value.asOf().isAfter(date)) {
            throw RejectedException.at("/asOf", "date_in_future", date);
        }
        var holder = caller.requireSees(holders.find(kind, holderId, value.asOf())
                .or(() -> holders.find(kind, holderId, date))
                .orElseThrow(NotFoundException::new));
        clauses.policy(value.asOf(), date).require(clause, kind, value.asOf(), date, "/clause");
        return new RecordedTally(holder, OnceMore.whenOvertaken(TRIES, () -> record(holder, clause, value)));
    }

    private CommitmentTally record(Holder holder, ClauseKind clause, TallyValue value) {
        var tally = tallies.findById(CommitmentTally.idOf(holder.kind(), holder.id(), clause))
                .orElseGet(() -> CommitmentTally.of(holder, clause));
        return tally.record(value) ? tallies.save(tally) : tally;
    }
}
