package vn.canbang.commitments.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Booking;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.commitment.CommitmentsSeeded;
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

    /** Counts each touched document once, however many of the events touch it. */
    void onPage(List<CloudEvent> events) {
        var touched = new LinkedHashSet<MeasuredDay>();
        commitments
                .findBookingsByIdIn(subjects(events, COMMITMENTS))
                .forEach(commitment -> touch(commitment.kind(), commitment.bookings(), touched));
        tallies.findByIdIn(subjects(events, TALLIES)).forEach(tally -> touch(tally, touched));
        norms.findByIdIn(subjects(events, NORMS)).forEach(norm -> touch(norm, touched));
        measures.recomputeAll(touched);
    }

    private static List<UUID> subjects(List<CloudEvent> events, String types) {
        return events.stream()
                .filter(event -> event.type().startsWith(types))
                .map(event -> UUID.fromString(event.subject()))
                .distinct()
                .toList();
    }

    private static void touch(SubjectKind kind, Set<Booking> bookings, Set<MeasuredDay> touched) {
        for (var measure : CommitmentMeasures.of(kind)) {
            bookings.forEach(booking -> touched.add(
                    new MeasuredDay(measure, booking.unitId(), booking.unitPath(), booking.owner(), booking.day())));
        }
    }

    @EventListener
    void on(CommitmentsSeeded seeded) {
        var touched = new LinkedHashSet<MeasuredDay>();
        touch(seeded.kind(), seeded.bookings(), touched);
        measures.recomputeAll(touched);
    }

    private static void touch(CommitmentTally tally, Set<MeasuredDay> touched) {
        if (tally.clause() == TallyMeasures.COUNTED) {
            for (var measure : TallyMeasures.of(tally.kind())) {
                tally.booked()
                        .forEach(day -> touched.add(
                                new MeasuredDay(measure, tally.unitId(), tally.unitPath(), tally.owner(), day)));
            }
        }
        tally.monitoredDays()
                .forEach(day -> touched.add(
                        new MeasuredDay(MonitoringMeasures.SCHOOLS, tally.unitId(), tally.unitPath(), null, day)));
    }

    /** Villages and bodies are counted where the directory counts them all, whoever they report to. */
    private static void touch(NormDocument norm, Set<MeasuredDay> touched) {
        var holder = norm.holder();
        norm.booked()
                .forEach(day -> touched.add(
                        new MeasuredDay(NormMeasures.of(norm.kind()), holder.unitId(), holder.unitPath(), null, day)));
    }

    /** The standing wish to read our own feeds; on the internal one stands what only this service's numbers depend on. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription measureUpkeepSubscription(MeasureUpkeep upkeep) {
            return FeedSubscription.inPages("commitments", Stream.OPEN, "measures", upkeep::onPage);
        }

        @Bean
        FeedSubscription recountedSubscription(MeasureUpkeep upkeep) {
            return FeedSubscription.inPages("commitments", Stream.INTERNAL, "recounted", upkeep::onPage);
        }
    }
}
