package vn.canbang.commitments.commitment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.time.Today;

/** How many commitments there are by status; of a part of the province from its units, of one organisation by looking. */
@Service
public class CommitmentSummaries {

    /** Under which name they are kept. */
    public static final String BOOK = CommitmentSummary.BOOK;

    /** Beside the codes of the statuses: those that come due within the notice, or are due. */
    public static final String EXPIRING = CommitmentSummary.EXPIRING;

    private final Commitments commitments;
    private final Summaries summaries;
    private final Today today;

    CommitmentSummaries(Commitments commitments, Summaries summaries, Today today) {
        this.commitments = commitments;
        this.summaries = summaries;
        this.today = today;
    }

    public Map<String, Long> of(Caller caller, @Nullable SubjectKind kind, @Nullable String unit) {
        var subtree = caller.scope().subtree(unit);
        return caller.reach() == Reach.LINE && subtree.isPresent()
                ? summaries.under(CommitmentSummary.BOOK, kind, subtree.get())
                : counted(caller, kind, unit);
    }

    private Map<String, Long> counted(Caller caller, @Nullable SubjectKind kind, @Nullable String unit) {
        var date = today.date();
        var numbers = new TreeMap<String, Long>();
        for (var status : CommitmentStatus.values()) {
            var filter = new CommitmentFilter(kind, status, unit, null, false, false, null);
            numbers.put(status.code(), commitments.count(caller, filter, date));
        }
        var expiring = new CommitmentFilter(kind, null, unit, null, false, true, null);
        numbers.put(EXPIRING, commitments.count(caller, expiring, date));
        return numbers;
    }
}
