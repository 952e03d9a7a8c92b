package vn.canbang.commitments.measure;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.tally.Tallies;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;

/**
 * Schools whose commitment was monitored (COM-10), in the unit in which the directory counts all schools: their ids on the day
 * of the visit, so that a school visited twice in a period counts once.
 */
@Component
class MonitoringMeasures implements MeasureSource {

    static final String SCHOOLS = "commitments.schools_monitored";

    private final Tallies tallies;

    MonitoringMeasures(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public Set<String> measures() {
        return Set.of(SCHOOLS);
    }

    @Override
    public MeasureKind kind(String measure) {
        return MeasureKind.MEMBERS;
    }

    @Override
    public Map<String, Long> cells(MeasuredDay key) {
        return Map.of();
    }

    @Override
    public Set<UUID> members(MeasuredDay key) {
        return tallies.findByUnitIdAndKind(key.unit(), SubjectKind.SCHOOL).stream()
                .filter(tally -> tally.unitPath().equals(key.path()) && tally.wasMonitoredOn(key.day()))
                .map(CommitmentTally::holder)
                .collect(Collectors.toSet());
    }
}
