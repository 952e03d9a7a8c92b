package vn.canbang.commitments.tally;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.territory.UnitSucceeded;
import vn.canbang.starter.time.Today;

/**
 * Listens to what the directory says of villages and bodies: a total counts no longer than whose it is exists, and tallies of a
 * unit that was split go where their holder goes.
 */
@Component
class PlacedHolders {

    private static final String CHANGED_VILLAGE = "vn.canbang.directory.village-changed.v1";
    private static final String CHANGED_ORGANISATION = "vn.canbang.directory.organisation-changed.v1";

    private final Tallies tallies;
    private final Holders holders;
    private final Units units;
    private final Today today;

    PlacedHolders(Tallies tallies, Holders holders, Units units, Today today) {
        this.tallies = tallies;
        this.holders = holders;
        this.units = units;
        this.today = today;
    }

    void on(CloudEvent event) {
        switch (event.type()) {
            case CHANGED_VILLAGE -> follow(SubjectKind.HOUSEHOLD_GROUP, UUID.fromString(event.subject()));
            case CHANGED_ORGANISATION -> {
                follow(SubjectKind.STAFF_OF_UNIT, UUID.fromString(event.subject()));
                follow(SubjectKind.SCHOOL, UUID.fromString(event.subject()));
            }
            default -> {
                // nobody who is counted
            }
        }
    }

    private void follow(SubjectKind kind, UUID holder) {
        var counted = tallies.findByIdIn(idsOf(kind, holder));
        if (!counted.isEmpty()) {
            holders.askAgain(kind, holder).ifPresent(told -> counted.forEach(tally -> follow(tally.id(), told)));
        }
    }

    /** Where a holder belongs may be read before it is read that its unit was split. */
    @EventListener
    void on(UnitSucceeded told) {
        if (told.split()) {
            tallies.findByResponsibilityUnit(told.to())
                    .forEach(tally -> holders.find(tally.kind(), tally.holder(), today.date())
                            .ifPresent(holder -> follow(tally.id(), holder)));
        }
    }

    private static List<UUID> idsOf(SubjectKind kind, UUID holder) {
        return Arrays.stream(ClauseKind.values())
                .map(clause -> CommitmentTally.idOf(kind, holder, clause))
                .toList();
    }

    private void follow(UUID id, Holder told) {
        Overtaken.again(() -> {
            tallies.findById(id).filter(tally -> isNew(tally, told)).ifPresent(tallies::save);
        });
    }

    private boolean isNew(CommitmentTally tally, Holder told) {
        var placed = units.isOpen(told.responsible()) && tally.placedAt(told.responsible());
        return tally.follow(told) || placed;
    }

    /** The standing wish to be told by the directory. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription changedHoldersOfTallies(PlacedHolders placed) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "tallies", placed::on);
        }
    }
}
