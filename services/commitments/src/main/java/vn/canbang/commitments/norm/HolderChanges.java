package vn.canbang.commitments.norm;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.holder.Holder;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.territory.UnitSucceeded;
import vn.canbang.starter.time.Today;

/** Listens to what the directory says of villages and bodies: a norm counts no longer than whose it is exists. */
@Component
class HolderChanges {

    private static final String CHANGED_VILLAGE = "vn.canbang.directory.village-changed.v1";
    private static final String CHANGED_ORGANISATION = "vn.canbang.directory.organisation-changed.v1";

    private final Norms norms;
    private final Holders holders;
    private final Units units;
    private final Today today;

    HolderChanges(Norms norms, Holders holders, Units units, Today today) {
        this.norms = norms;
        this.holders = holders;
        this.units = units;
        this.today = today;
    }

    void on(CloudEvent event) {
        switch (event.type()) {
            case CHANGED_VILLAGE -> follow(NormKind.VILLAGE_CONVENTION, UUID.fromString(event.subject()));
            case CHANGED_ORGANISATION -> follow(NormKind.INTERNAL_REGULATION, UUID.fromString(event.subject()));
            default -> {
                // nobody who has a norm
            }
        }
    }

    /** Where a holder belongs may be read before it is read that its unit was split. */
    @EventListener
    void on(UnitSucceeded told) {
        if (told.split()) {
            norms.findByResponsibilityUnit(told.to())
                    .forEach(norm -> holders.find(
                                    norm.kind().subject(), norm.holder().id(), today.date())
                            .ifPresent(holder -> follow(norm.id(), holder)));
        }
    }

    private void follow(NormKind kind, UUID holder) {
        var id = NormDocument.idOf(kind, holder);
        if (norms.findById(id).isPresent()) {
            holders.askAgain(kind.subject(), holder).ifPresent(told -> follow(id, told));
        }
    }

    private void follow(UUID id, Holder told) {
        Overtaken.again(() -> {
            norms.findById(id).filter(norm -> isNew(norm, told)).ifPresent(norms::save);
        });
    }

    private boolean isNew(NormDocument norm, Holder told) {
        var placed = units.isOpen(told.responsible()) && norm.placedAt(told.responsible());
        return norm.follow(told) || placed;
    }

    /** The standing wish to be told by the directory. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription changedHolders(HolderChanges changes) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "norms", changes::on);
        }
    }
}
