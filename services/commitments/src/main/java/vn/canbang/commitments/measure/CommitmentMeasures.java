package vn.canbang.commitments.measure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.commitment.CountedDay;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Providers and facilities with a valid commitment (COM-01, COM-02): one more on the day of signing, one less on the day on
 * which it no longer covers, booked at once, in the unit and for the owner for which the directory counts them as registered
 * ({@code Counting}). Supplementary signings (COM-03): a flow of the day of signing.
 */
@Component
class CommitmentMeasures implements MeasureSource {

    static final String PROVIDERS = "commitments.providers_committed";
    static final String FACILITIES = "commitments.facilities_committed";
    static final String SUPPLEMENTARY = "commitments.supplementary_signings";

    private final Commitments commitments;

    CommitmentMeasures(Commitments commitments) {
        this.commitments = commitments;
    }

    static String committed(SubjectKind kind) {
        return kind == SubjectKind.PROVIDER ? PROVIDERS : FACILITIES;
    }

    @Override
    public Set<String> measures() {
        return Set.of(PROVIDERS, FACILITIES, SUPPLEMENTARY);
    }

    @Override
    public MeasureKind kind(String measure) {
        return SUPPLEMENTARY.equals(measure) ? MeasureKind.FLOW : MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        return switch (key.measure()) {
            case PROVIDERS -> committed(SubjectKind.PROVIDER, key);
            case FACILITIES -> committed(SubjectKind.FACILITY, key);
            default -> supplementary(key);
        };
    }

    private Map<String, Long> committed(SubjectKind kind, MeasuredDay key) {
        var cells = new TreeMap<String, Long>();
        commitments.changes(counted(kind, key)).forEach((ownership, change) -> {
            cells.put("ownership=" + ownership, change);
            cells.merge(TOTAL, change, Long::sum);
        });
        return cells;
    }

    private Map<String, Long> supplementary(MeasuredDay key) {
        var cells = new TreeMap<String, Long>();
        for (var kind : Set.of(SubjectKind.PROVIDER, SubjectKind.FACILITY)) {
            var signings = commitments.supplementary(counted(kind, key));
            if (signings > 0) {
                cells.put("kind=" + kind.code(), signings);
                cells.merge(TOTAL, signings, Long::sum);
            }
        }
        return cells;
    }

    private static CountedDay counted(SubjectKind kind, MeasuredDay key) {
        return new CountedDay(kind, key.unit(), key.path(), key.owner(), key.day());
    }
}
