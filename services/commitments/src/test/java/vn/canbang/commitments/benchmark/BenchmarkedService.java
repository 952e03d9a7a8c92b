package vn.canbang.commitments.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.canbang.commitments.RunningService;
import vn.canbang.commitments.commitment.CommitmentSeeding;
import vn.canbang.commitments.roster.RosterSeeding;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.Territory;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/**
 * The service as it runs, asked over HTTP, with the MongoDB of {@code MONGODB_URI}: {@code ./canbang bench commitments} gives it
 * the embedded server as a process of its own with its data on the disk, as a platform has it. Only it waits as long as it takes
 * to build an index.
 */
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestPropertySource(properties = {"canbang.commitments.lapse-telling=60s", "canbang.mongo.read-seconds=1200"})
abstract class BenchmarkedService extends RunningService {

    static final Tenant PROVINCE = new Tenant(ReformedProvince.TENANT);

    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    @LocalServerPort
    private int listening;

    @Autowired
    Tenants provinces;

    @Autowired
    MongoOperations database;

    @Autowired
    private Territory territory;

    @Autowired
    private RosterSeeding roster;

    @Autowired
    private CommitmentSeeding commitments;

    @Autowired
    private Summaries summaries;

    @Autowired
    private ApplicationEventPublisher listeners;

    private int seeded;

    @BeforeEach
    void knowTheUnits() {
        ReformedProvince.tellUnits();
        await(() -> provinces.call(
                PROVINCE,
                () -> territory.all().stream()
                        .anyMatch(unit -> unit.validFrom().equals(ReformedProvince.REFORM)
                                && unit.path().equals("24/07055/"))));
    }

    /** The service as it answers somebody. */
    Api asked(TestToken token) {
        return Api.at(listening).as(token);
    }

    int port() {
        return listening;
    }

    /** Fills the province until it has so many commitments; one provider in ten has none. */
    void growTo(int wanted) {
        var providers = Math.ceilDiv(wanted * 10, 9);
        var begin = System.nanoTime();
        provinces.run(
                PROVINCE,
                () -> new BulkSeeding(database, provinces, territory, roster, commitments, summaries, listeners)
                        .grow(seeded, providers));
        seeded = providers;
        System.out.printf(
                "seeded and counted %,d commitments after %.0f s%n", wanted, (System.nanoTime() - begin) / 1e9);
    }

    void liveOnTheDayOfTheReform() {
        liveOn(ReformedProvince.REFORM);
    }

    /** Of the body that takes papers everywhere in the province. */
    static TestToken officer() {
        return TestToken.in(ReformedProvince.TENANT)
                .unit(ReformedProvince.PATH)
                .organisation(NameBasedId.of("commitments-tests", "branch"))
                .roles("population_officer", "branch_head")
                .subject("officer of the province");
    }

    static void await(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("did not come true in " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
