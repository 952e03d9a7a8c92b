package vn.canbang.directory.provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;

/** Puts into the audit what was done to providers, from our own feed: a crash only delays an entry, and none is made twice. */
@Configuration(proxyBeanMethods = false)
class RecordingActs {

    private final Audit audit;

    RecordingActs(Audit audit) {
        this.audit = audit;
    }

    @Bean
    FeedSubscription auditSubscription() {
        return FeedSubscription.to("directory", Stream.INTERNAL, "audit", this::follow);
    }

    void follow(CloudEvent event) {
        if (event.type().equals(ProviderActed.TYPE)) {
            var acted = EventJson.read(event.data(), ProviderActed.class);
            audit.told(
                    event.id(),
                    event.time(),
                    acted.by(),
                    acted.act(),
                    acted.provider().toString());
        }
    }
}
