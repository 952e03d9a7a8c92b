package vn.canbang.commitments.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Booking;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.CommitmentSeeding;
import vn.canbang.commitments.commitment.CommitmentsSeeded;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.RosterFacts;
import vn.canbang.commitments.roster.RosterSeeding;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;

/**
 * Fills a tenant with invented providers and their commitments for benchmarks, through the mapping and without events:
 * {@code --canbang.commitments.bulk-seed.tenant=bench --canbang.commitments.bulk-seed.providers=100000}. Never does anything
 * unless both are given, and nothing to a tenant that already has commitments; one that it was stopped in is to be made anew.
 */
@Component
@ConditionalOnProperty("canbang.commitments.bulk-seed.tenant")
class BulkSeeding implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(BulkSeeding.class);
    private static final int BATCH = 1000;

    private final MongoOperations mongo;
    private final Tenants tenants;
    private final Territory territory;
    private final RosterSeeding roster;
    private final CommitmentSeeding commitments;
    private final Summaries summaries;
    private final ApplicationEventPublisher listeners;

    BulkSeeding(
            MongoOperations mongo,
            Tenants tenants,
            Territory territory,
            RosterSeeding roster,
            CommitmentSeeding commitments,
            Summaries summaries,
            ApplicationEventPublisher listeners) {
        this.mongo = mongo;
        this.tenants = tenants;
        this.territory = territory;
        this.roster = roster;
        this.commitments = commitments;
        this.summaries = summaries;
        this.listeners = listeners;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var tenant = arguments.getOptionValues("canbang.commitments.bulk-seed.tenant");
        var providers = arguments.getOptionValues("canbang.commitments.bulk-seed.providers");
        if (tenant != null && providers != null) {
            tenants.run(new Tenant(tenant.getFirst()), () -> seed(Integer.parseInt(providers.getFirst())));
        }
    }

    void seed(int providers) {
        if (mongo.estimatedCount(Commitment.class) > 0) {
            log.info("bulk seeding left out: there are commitments already");
            return;
        }
        grow(0, providers);
    }

    /** Adds providers to those that it was told to invent before. */
    void grow(int from, int to) {
        var aside = List.of(IndexesAside.of(mongo, RosterEntry.class), IndexesAside.of(mongo, Commitment.class));
        var touched = new HashSet<Booking>();
        summaries.together(() -> {
            var invented = new InventedProviders(communes());
            for (var done = from; done < to; done += BATCH) {
                touched.addAll(write(invented, done, Math.min(done + BATCH, to)));
                log.atInfo().addKeyValue("providers", done).log("bulk seeding goes on");
            }
        });
        log.atInfo().addKeyValue("providers", to).log("bulk seeding puts indexes back");
        aside.forEach(IndexesAside::putBack);
        summaries.refresh();
        log.atInfo().addKeyValue("days", touched.size()).log("bulk seeding counts");
        listeners.publishEvent(new CommitmentsSeeded(SubjectKind.PROVIDER, touched));
        log.atInfo().addKeyValue("providers", to).log("bulk seeding done");
    }

    private List<UnitVersion> communes() {
        return territory.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE
                        && unit.existsOn(InventedProviders.FIRST_MEETING)
                        && unit.existsOn(InventedProviders.LAST_MEETING))
                .toList();
    }

    private Set<Booking> write(InventedProviders invented, int from, int to) {
        var facts = new ArrayList<RosterFacts>();
        var signed = new ArrayList<CommitmentSeeding.Signed>();
        for (var number = from; number < to; number++) {
            var provider = invented.provider(number);
            facts.add(provider);
            invented.signedOn(number).ifPresent(day -> signed.add(new CommitmentSeeding.Signed(provider, day)));
        }
        var seeded = commitments.write(signed);
        roster.write(
                facts,
                facts.stream()
                        .map(provider -> seeded.coverages().getOrDefault(provider.id(), Coverage.NONE))
                        .toList());
        return seeded.touched();
    }
}
