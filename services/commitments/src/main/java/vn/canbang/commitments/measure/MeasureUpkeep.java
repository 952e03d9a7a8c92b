package vn.canbang.commitments.measure;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.Booking;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.norm.Norms;
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
    private static final String NORMS = "vn.canbang.commitments.norm-";

    private final Commitments commitments;
    private final Tallies tallies;
    private final Norms norms;
    private final Measures measures;

    MeasureUpkeep(Commitments commitments, Tallies tallies, Norms norms, Measures measures) {
        this.commitments = commitments;
        this.tallies = tallies;
        this.norms = norms;
        this.measures = measures;
    }

    void on(CloudEvent event) {
        if (event.type().startsWith(COMMITMENTS)) {
            commitments.findById(UUID.fromString(event.subject())).ifPresent(this::count);
        } else if (event.type().startsWith(TALLIES)) {
            tallies.findById(UUID.fromString(event.subject()))
                    .filter(tally -> tally.clause() == TallyMeasures.COUNTED)
                    .ifPresent(this::count);
        } else if (event.type().startsWith(NORMS)) {
            norms.findById(UUID.fromString(event.subject())).ifPresent(this::count);
        }
    }

    private void count(Commitment commitment) {
        var committed = CommitmentMeasures.committed(commitment.kind());
        commitment.bookings().forEach(booking -> measures.recompute(measured(committed, booking)));
        commitment
                .signing()
                .ifPresent(signing -> measures.recompute(measured(CommitmentMeasures.SUPPLEMENTARY, signing)));
    }

    private static MeasuredDay measured(String measure, Booking booking) {
        return new MeasuredDay(measure, booking.unitId(), booking.unitPath(), booking.owner(), booking.day());
    }

    private void count(CommitmentTally tally) {
        for (var measure : TallyMeasures.of(tally.kind())) {
            tally.values()
                    .forEach(value -> measures.recompute(
                            new MeasuredDay(measure, tally.unitId(), tally.unitPath(), tally.owner(), value.asOf())));
        }
    }

    /** Villages and bodies are counted where the directory counts them all, whoever they report to. */
    private void count(NormDocument norm) {
        var holder = norm.holder();
        norm.booked()
                .forEach(day -> measures.recompute(
                        new MeasuredDay(NormMeasures.of(norm.kind()), holder.unitId(), holder.unitPath(), null, day)));
    }

    /** The standing wish to read our own feeds; on the internal one stands what only this service's numbers depend on. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription measureUpkeepSubscription(MeasureUpkeep upkeep) {
            return FeedSubscription.to("commitments", Stream.OPEN, "measures", upkeep::on);
        }

        @Bean
        FeedSubscription recountedSubscription(MeasureUpkeep upkeep) {
            return FeedSubscription.to("commitments", Stream.INTERNAL, "recounted", upkeep::on);
        }
    }
}
