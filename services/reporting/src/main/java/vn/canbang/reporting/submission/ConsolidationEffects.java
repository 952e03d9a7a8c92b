package vn.canbang.reporting.submission;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;

/**
 * What a consolidation means for the reports below: those in it are consolidated, the others not submitted. It is
 * carried out after the fact and as often as it is read, so a crash only delays it.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidationEffects {

    private static final int TRIES = 20;

    @Bean
    FeedSubscription consolidations(SubmissionDesk desk) {
        return FeedSubscription.to("reporting", Stream.INTERNAL, "consolidations", event -> carryOut(event, desk));
    }

    private static void carryOut(CloudEvent event, SubmissionDesk desk) {
        if (!event.type().equals(SubmissionConsolidated.TYPE)) {
            return;
        }
        var told = EventJson.read(event.data(), SubmissionConsolidated.class);
        told.included().forEach(id -> change(desk, id, Submission::include));
        told.missing().forEach(id -> change(desk, id, Submission::miss));
    }

    private static void change(SubmissionDesk desk, UUID id, Consumer<Submission> effect) {
        for (var attempt = 1; ; attempt++) {
            var submission = desk.find(id);
            if (submission.isEmpty()) {
                return;
            }
            var before = submission.get().state();
            effect.accept(submission.get());
            if (submission.get().state() == before) {
                return;
            }
            try {
                desk.save(submission.get());
                return;
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                if (attempt == TRIES) {
                    throw changedMeanwhile;
                }
            }
        }
    }
}
