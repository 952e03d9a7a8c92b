package vn.canbang.directory.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.RejectedException;

/**
 * Merges villages of a commune into one of them, or into one that was registered for it. Whatever was recorded of the others
 * stays theirs. The village that goes on decides in one write who went into it; the others end by that, and a crash in between
 * only delays it, since this follows our own feed.
 */
@Service
public class MergingVillages {

    private final Villages villages;
    private final VillageManagement management;

    MergingVillages(Villages villages, VillageManagement management) {
        this.villages = villages;
        this.management = management;
    }

    /** @param into the village that goes on */
    public Village merge(Attempt attempt, Caller caller, UUID into, Set<UUID> others, LocalDate lastDay) {
        var goingOn = attempt.change(
                () -> management.get(caller, into),
                village -> village.absorb(requireSeen(caller, others), lastDay),
                villages::save);
        endMerged(goingOn);
        return goingOn;
    }

    private List<Village> requireSeen(Caller caller, Set<UUID> ids) {
        var seen = villages.findByIdIn(ids).stream().filter(caller::sees).toList();
        if (seen.size() < ids.size()) {
            throw RejectedException.at("/villages", "village_unknown");
        }
        return seen;
    }

    void follow(CloudEvent event) {
        if (event.type().equals(VillageChanged.TYPE)) {
            villages.findById(UUID.fromString(event.subject())).ifPresent(village -> {
                endMerged(village);
                callRightly(village);
            });
        }
    }

    private void endMerged(Village goingOn) {
        for (var merged : goingOn.merged()) {
            Overtaken.again(() -> villages.findById(merged.village())
                    .filter(village -> village.goInto(goingOn, merged.lastDay()))
                    .ifPresent(villages::save));
        }
    }

    /** Those who remember the village by its name: the one that it went into, and those that went into it. */
    private void callRightly(Village village) {
        village.mergedWith()
                .forEach(id -> Overtaken.again(() -> villages.findById(id)
                        .filter(other -> other.calls(village))
                        .ifPresent(villages::save)));
    }

    /** The standing wish to be told of our own changes. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription mergedVillagesSubscription(MergingVillages merging) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "merged-villages", merging::follow);
        }
    }
}
