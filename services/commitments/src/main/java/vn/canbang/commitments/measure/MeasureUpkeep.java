package vn.canbang.commitments.measure;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.tally.Tallies;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.measure.Measures;

/** Reads the service's own feed and counts anew every day that a changed record touches. */
@Component
class MeasureUpkeep {

    private static final String COMMITMENTS = "vn.canbang.commitments.commitment-";
    private static final String TALLIES = "vn.canbang.commitments.tally-";

    private final Commitments commitments;
    private final Tallies tallies;
    private final Measures measures;

    MeasureUpkeep(Commitments commitments, Tallies tallies, Measures measures) {
        this.commitments = commitments;
        this.tallies = tallies;
        this.measures = measures;
    }

    void on(CloudEvent event) {
        var id = UUID.fromString(event.subject());
        if (event.type().startsWith(COMMITMENTS)) {
            commitments.findById(id).ifPresent(this::count);
        } else if (event.type().startsWith(TALLIES)) {
            tallies.findById(id)
                    .filter(tally -> tally.clause() == TallyMeasures.COUNTED)
                    .ifPresent(this::count);
        }
    }

    private void count(Commitment commitment) {
        var unit = commitment.unit();
        var owner = commitment.owner();
        var committed = CommitmentMeasures.committed(commitment.signer().kind());
        commitment
                .booked()
                .forEach(day -> measures.recompute(new MeasuredDay(committed, unit.id(), unit.path(), owner, day)));
        measures.recompute(new MeasuredDay(
                CommitmentMeasures.SUPPLEMENTARY,
                unit.id(),
                unit.path(),
                owner,
                commitment.signature().signedOn()));
    }

    private void count(CommitmentTally tally) {
        for (var measure : TallyMeasures.of(tally.kind())) {
            tally.values()
                    .forEach(value -> measures.recompute(
                            new MeasuredDay(measure, tally.unitId(), tally.unitPath(), tally.owner(), value.asOf())));
        }
    }

    /** The standing wish to read our own feed. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription measureUpkeepSubscription(MeasureUpkeep upkeep) {
            return FeedSubscription.to("commitments", Stream.OPEN, "measures", upkeep::on);
        }
    }
}
