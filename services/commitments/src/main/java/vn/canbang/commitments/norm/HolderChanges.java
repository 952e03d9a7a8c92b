package vn.canbang.commitments.norm;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/** Listens to what the directory says of villages and bodies: a norm counts no longer than whose it is exists. */
@Component
class HolderChanges {

    private static final String CHANGED_VILLAGE = "vn.canbang.directory.village-changed.v1";
    private static final String CHANGED_ORGANISATION = "vn.canbang.directory.organisation-changed.v1";

    private final Norms norms;
    private final Holders holders;

    HolderChanges(Norms norms, Holders holders) {
        this.norms = norms;
        this.holders = holders;
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

    private void follow(NormKind kind, UUID holder) {
        var id = NormDocument.idOf(kind, holder);
        if (norms.findById(id).isPresent()) {
            holders.askAgain(kind.subject(), holder)
                    .ifPresent(told -> Overtaken.again(() -> {
                        norms.findById(id).filter(norm -> norm.follow(told)).ifPresent(norms::save);
                    }));
        }
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
