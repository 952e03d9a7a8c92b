package vn.canbang.commitments.tally;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.Clauses;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Page;

/** One row per village, body or school of a unit: what it has, what it lacks in the year, what changed. */
@Service
public class TallyBoard {

    private final Holders holders;
    private final Tallies tallies;
    private final Clauses clauses;
    private final Today today;

    TallyBoard(Holders holders, Tallies tallies, Clauses clauses, Today today) {
        this.holders = holders;
        this.tallies = tallies;
        this.clauses = clauses;
        this.today = today;
    }

    public List<BoardRow> rows(Caller caller, SubjectKind kind, ClauseKind clause, @Nullable String unit, int year) {
        if (!holdsToday(clause)) {
            throw RejectedException.at("/clause", "clause_not_valid", today.date());
        }
        var known = tallies.inScope(caller, kind, clause, unit).stream()
                .collect(Collectors.toMap(CommitmentTally::holder, Function.identity()));
        return holders.under(caller, kind, unit, today.date()).stream()
                .map(holder -> BoardRow.of(holder, clause, known.get(holder.id()), year))
                .sorted(Comparator.comparing(BoardRow::place))
                .toList();
    }

    /** The rows after a cursor. */
    public static <T> Page<T> page(List<BoardRow> rows, @Nullable String after, int limit, Function<BoardRow, T> view) {
        var cursor = Cursor.decode(after, 1);
        var rest = rows.stream()
                .filter(row ->
                        cursor == null || row.place().compareTo(cursor.keys().getFirst()) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(rest, limit, view, row -> Cursor.of(row.place()));
    }

    /** A tally, when the caller sees it; what the law has ended is shown to nobody. */
    public CommitmentTally require(UUID id, Caller caller) {
        return caller.requireSees(
                tallies.findById(id).filter(tally -> holdsToday(tally.clause())).orElseThrow(NotFoundException::new));
    }

    private boolean holdsToday(ClauseKind clause) {
        return clauses.on(today.date()).stream().anyMatch(valid -> valid.kind() == clause);
    }

    public BoardRow row(RecordedTally recorded) {
        return BoardRow.of(
                recorded.holder(),
                recorded.tally().clause(),
                recorded.tally(),
                today.date().getYear());
    }

    public int thisYear() {
        return today.date().getYear();
    }
}
