package vn.canbang.reporting.birth;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.canbang.starter.aggregate.EventJson;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.FeedSubscription;

/** Finishes imports, and taking them back, where a crash has interrupted it. */
@Configuration(proxyBeanMethods = false)
class BirthWork {

    @Bean
    FeedSubscription acceptedBirthImports(WritingBirths writing) {
        return FeedSubscription.to("reporting", Stream.INTERNAL, "accepted-birth-imports", event -> {
            if (event.type().equals(BirthsImported.TYPE)) {
                writing.carryOut(
                        EventJson.read(event.data(), BirthsImported.class).birthImport());
            } else if (event.type().equals(BirthsWithdrawn.TYPE)) {
                writing.carryOut(
                        EventJson.read(event.data(), BirthsWithdrawn.class).birthImport());
            }
        });
    }
}
