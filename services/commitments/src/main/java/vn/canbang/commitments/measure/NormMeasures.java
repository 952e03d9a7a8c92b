package vn.canbang.commitments.measure;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.norm.NormKind;
import vn.canbang.commitments.norm.Norms;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Villages and bodies whose norm holds the clause on sex selection (COM-06, COM-07), in the unit in which the directory counts
 * all of them, and no longer than it does. No other clause is counted, and a review mark changes nothing.
 */
@Component
class NormMeasures implements MeasureSource {

    private static final Map<String, NormKind> KINDS = Map.of(
            "commitments.villages_with_convention", NormKind.VILLAGE_CONVENTION,
            "commitments.organisations_with_regulation", NormKind.INTERNAL_REGULATION);

    private final Norms norms;

    NormMeasures(Norms norms) {
        this.norms = norms;
    }

    /** The measure that a norm of a kind feeds. */
    static String of(NormKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<String> measures() {
        return KINDS.keySet();
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.STOCK;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        var kind = Objects.requireNonNull(KINDS.get(key.measure()));
        var cells = new TreeMap<String, Long>();
        norms.findByHolderUnitIdAndKind(key.unit(), kind).stream()
                .filter(norm -> norm.holder().unitPath().equals(key.path()))
                .forEach(norm -> add(norm, norm.changeOn(key.day()), cells));
        return cells;
    }

    private static void add(NormDocument norm, long change, Map<String, Long> cells) {
        if (change != 0) {
            cells.merge(TOTAL, change, Long::sum);
            if (norm.kind() == NormKind.INTERNAL_REGULATION) {
                cells.merge("kind=" + norm.holder().code(), change, Long::sum);
            }
        }
    }
}
