package vn.canbang.directory.datarequest;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * What was written in requests about a provider goes when the provider's name is erased, also what is
 * written at that very moment. It follows our own feed, so a crash only delays it.
 */
@Component
class FollowingErasure {

    /** Told of each act of the data-protection officer on a provider. */
    private static final String PROVIDER_ACTED = "vn.canbang.directory.provider-acted.v1";

    private final DataRequests requests;
    private final DataSubjects subjects;

    FollowingErasure(DataRequests requests, DataSubjects subjects) {
        this.requests = requests;
        this.subjects = subjects;
    }

    void follow(CloudEvent event) {
        var about = UUID.fromString(event.subject());
        switch (event.type()) {
            case PROVIDER_ACTED -> forgetAbout(new DataSubject(SubjectKind.PROVIDER, about));
            case DataRequestWorded.TYPE ->
                requests.findById(about).map(DataRequest::dataSubject).ifPresent(this::forgetAbout);
            default -> {
                // nothing that was written about somebody
            }
        }
    }

    private void forgetAbout(DataSubject subject) {
        if (subjects.isErased(subject)) {
            requests.findByDataSubjectId(subject.id()).forEach(request -> forget(request.id()));
        }
    }

    private void forget(UUID id) {
        Overtaken.again(
                () -> requests.findById(id).filter(DataRequest::forgetWords).ifPresent(requests::save));
    }

    /** The standing wish to be told of our own erasures. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription erasedWordsSubscription(FollowingErasure following) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "erased-words", following::follow);
        }
    }
}
