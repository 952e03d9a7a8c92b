package vn.canbang.commitments.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Records the total of a village, body or school. */
@Service
public class RecordingTally {

    private final Tallies tallies;
    private final TallyBoard board;
    private final Holders holders;
    private final Clauses clauses;
    private final Today today;

    RecordingTally(Tallies tallies, TallyBoard board, Holders holders, Clauses clauses, Today today) {
        this.tallies = tallies;
        this.board = board;
        this.holders = holders;
        this.clauses = clauses;
        this.today = today;
    }

    public RecordedTally record(Totals totals, Caller caller, Attempt attempt) {
        var holder = require(totals, caller);
        var value = totals.value();
        var tally = attempt.act(
                () -> tallies.findById(totals.tally()).orElseGet(() -> CommitmentTally.of(holder, totals.clause())),
                known -> known.record(value),
                tallies::save);
        return new RecordedTally(holder, tally);
    }

    /** Takes the total of a date back that was recorded by mistake. */
    public CommitmentTally withdraw(UUID id, LocalDate asOf, Caller caller, Attempt attempt) {
        return attempt.change(() -> board.require(id, caller), tally -> tally.withdraw(asOf), tallies::save);
    }

    /** Says of totals in these tallies, without storing them, what recording would do; or throws as recording would. */
    public Trial trial(Collection<UUID> ids, Caller caller) {
        var known =
                tallies.findByIdIn(ids).stream().collect(Collectors.toMap(CommitmentTally::id, Function.identity()));
        return totals -> {
            require(totals, caller);
            var tally = known.get(totals.tally());
            return tally == null ? TallyEffect.ADDS : tally.effectOf(totals.value());
        };
    }

    /** Only what schools have promised is monitored, and nobody says beforehand that it was. */
    private static void requireMonitoring(SubjectKind kind, @Nullable LocalDate monitoredOn, LocalDate date) {
        if (monitoredOn != null && kind != SubjectKind.SCHOOL) {
            throw RejectedException.at("/monitoredOn", "monitoring_of_schools_only");
        }
        if (monitoredOn != null && monitoredOn.isAfter(date)) {
            throw RejectedException.at("/monitoredOn", "date_in_future", date);
        }
    }

    /** The judgement on one total of many. */
    @FunctionalInterface
    public interface Trial {

        TallyEffect of(Totals totals);
    }

    /** Whose total it is, when it may be recorded. */
    private Holder require(Totals totals, Caller caller) {
        var date = today.date();
        var asOf = totals.value().asOf();
        if (asOf.isAfter(date)) {
            throw RejectedException.at("/asOf", "date_in_future", date);
        }
        var kind = totals.kind();
        requireMonitoring(kind, totals.value().monitoredOn(), date);
        var holder = caller.requireSees(holders.find(kind, totals.holder(), asOf)
                .or(() -> holders.find(kind, totals.holder(), date))
                .orElseThrow(NotFoundException::new));
        requireThere(holder, asOf, "/asOf");
        Optional.ofNullable(totals.value().monitoredOn()).ifPresent(day -> requireThere(holder, day, "/monitoredOn"));
        clauses.policy(asOf, date).require(totals.clause(), kind, asOf, date, "/clause");
        return holder;
    }

    private static void requireThere(Holder holder, LocalDate day, String pointer) {
        if (day.isBefore(holder.from())) {
            throw RejectedException.at(pointer, "before_holder", holder.from());
        }
    }
}
