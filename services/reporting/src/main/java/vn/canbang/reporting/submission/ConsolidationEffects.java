package vn.canbang.reporting.submission;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * What a consolidation means for the reports below: those in it are consolidated, the others not submitted, and one that
 * was accepted while the sums were made is taken up. It is carried out after the fact and as often as it is read, so a
 * crash only delays it.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidationEffects {

    @Bean
    FeedSubscription consolidations(SubmissionDesk desk, ConsolidatingReports consolidating) {
        return FeedSubscription.to(
                "reporting", Stream.INTERNAL, "consolidations", event -> carryOut(event, desk, consolidating));
    }

    private static void carryOut(CloudEvent event, SubmissionDesk desk, ConsolidatingReports consolidating) {
        if (!event.type().equals(SubmissionConsolidated.TYPE)) {
            return;
        }
        var told = EventJson.read(event.data(), SubmissionConsolidated.class);
        told.included().forEach(id -> change(desk, id, Submission::include));
        told.missing().forEach(id -> change(desk, id, Submission::miss));
        consolidating.takeUpLate(told.submission());
    }

    private static void change(SubmissionDesk desk, UUID id, Consumer<Submission> effect) {
        Overtaken.again(() -> desk.find(id).ifPresent(submission -> {
            var before = submission.state();
            effect.accept(submission);
            if (submission.state() != before) {
                desk.save(submission);
            }
        }));
    }
}
