package vn.canbang.starter.feed;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.tenant.Tenants;

/** Reads our own feed straight from the database and everybody else's over HTTP with a token of the tenant. */
class HttpOrOwnFeedSource implements FeedSource {

    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final ParameterizedTypeReference<List<CloudEvent>> EVENTS = new ParameterizedTypeReference<>() {};

    private final String service;
    private final FeedReading own;
    private final Peers peers;

    HttpOrOwnFeedSource(String service, FeedReading own, Peers peers) {
        this.service = service;
        this.own = own;
        this.peers = peers;
    }

    @Override
    public List<CloudEvent> next(FeedSubscription subscription, @Nullable UUID lastEventId) {
        if (subscription.service().equals(service)) {
            return own.read(subscription.stream(), lastEventId, WAIT, subscription.page());
        }
        RestClient peer = peers.patient(subscription.service(), Tenants.current());
        var path = subscription.stream() == Stream.OPEN ? "/internal/open-feed" : "/internal/feed";
        var events = peer.get()
                .uri(builder -> {
                    builder.path(path).queryParam("timeout", WAIT.toMillis());
                    if (lastEventId != null) {
                        builder.queryParam("lastEventId", lastEventId);
                    }
                    return builder.build();
                })
                .retrieve()
                .body(EVENTS);
        return events == null ? List.of() : events;
    }
}
