package vn.canbang.commitments.directory;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.core.type.TypeReference;
import vn.canbang.starter.access.Predecessors;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.exports.OrganisationNames;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.reference.Reference;
import vn.canbang.starter.security.Peers;
import vn.canbang.starter.territory.UnitSucceeded;
import vn.canbang.starter.time.Today;

/** Reference data fetched whole from the directory, and asked again at once when the directory says that it changed. */
@Configuration(proxyBeanMethods = false)
class DirectoryReferences {

    private static final String CHANGED_VILLAGE = "vn.canbang.directory.village-changed.v1";
    private static final String CHANGED_ORGANISATION = "vn.canbang.directory.organisation-changed.v1";

    @Bean
    @ConditionalOnMissingBean
    Organisations organisations(Peers peers, MongoDatabaseFactory databases, Clock clock) {
        return new Organisations(new Reference<>(
                "directory",
                "/internal/organisations",
                new TypeReference<List<OrganisationFacts>>() {},
                peers,
                databases,
                clock));
    }

    @Bean
    @ConditionalOnMissingBean
    Villages villages(Peers peers, MongoDatabaseFactory databases, Clock clock) {
        return new Villages(new Reference<>(
                "directory",
                "/internal/villages",
                new TypeReference<List<VillageFacts>>() {},
                peers,
                databases,
                clock));
    }

    /** The names on what people take away. */
    @Bean
    OrganisationNames organisationNames(Organisations organisations) {
        return id -> organisations.find(id).map(OrganisationFacts::name);
    }

    /** Whose commitments, totals, norms and sheets somebody sees besides those of their own organisation. */
    @Bean
    Predecessors predecessors(Organisations organisations, Today today) {
        return organisation -> organisations.withPredecessors(organisation, today.date());
    }

    @Bean
    FeedSubscription changedReferences(Organisations organisations, Villages villages) {
        return FeedSubscription.to("directory", Stream.INTERNAL, "references", event -> {
            switch (event.type()) {
                case CHANGED_VILLAGE -> villages.askAgain();
                case CHANGED_ORGANISATION -> organisations.askAgain();
                case UnitSucceeded.TYPE -> {
                    villages.askAgain();
                    organisations.askAgain();
                }
                default -> {
                    // other changes are not reference data of ours
                }
            }
        });
    }
}
