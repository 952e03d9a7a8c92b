package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.audit.LookingThroughAudits;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.ServiceTest;

/** The audit shows that it was touched: at once where nobody had looked yet, from the next night on where somebody had. */
@ServiceTest
@Tag("S54")
class AuditTests {

    private static final String AUDIT = "audit";

    @Autowired
    private Audit audit;

    @Autowired
    private LookingThroughAudits night;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    private Tenant province = Tenant.PLATFORM;

    @BeforeEach
    void threeActs() {
        province = new Tenant("p" + UUID.randomUUID());
        act("one", "two", "three");
    }

    @Test
    void isWholeHoweverOftenItIsLookedAt() {
        assertThat(firstGap()).isZero();
        act("four");
        assertThat(firstGap()).isZero();
        assertThat(firstGap()).isZero();
    }

    @Test
    void looksOnWhereTheLastLookEnded() {
        assertThat(firstGap()).isZero();
        act("four");
        touch(4);

        assertThat(firstGap()).isEqualTo(4);
    }

    @Test
    void whatWasLongFoundWholeIsLookedAtAgainAtNight() {
        assertThat(firstGap()).isZero();
        touch(1);
        assertThat(firstGap()).isZero();

        night.lookThrough(province);

        assertThat(firstGap()).isEqualTo(1);
    }

    @Test
    void isLookedThroughOnceANight() {
        night.lookThrough(province);
        touch(1);

        night.lookThrough(province);

        assertThat(firstGap()).isZero();
    }

    @Test
    void anEndThatIsCutOffIsMissed() {
        assertThat(firstGap()).isZero();
        in(() -> mongo.getCollection(AUDIT).deleteOne(new Document("_id", 3L)));
        assertThat(firstGap()).isEqualTo(3);
        act("another three", "four");

        assertThat(firstGap()).isEqualTo(3);
        night.lookThrough(province);
        assertThat(firstGap()).isEqualTo(3);
    }

    @Test
    void theLastThatWasSeenChangedIsFoundAtOnce() {
        assertThat(firstGap()).isZero();
        touch(3);

        assertThat(firstGap()).isEqualTo(3);
    }

    @Test
    void isWholeAgainOnlyWhenAllOfItWasLookedThrough() {
        var two = entry(2);
        touch(2);
        assertThat(firstGap()).isEqualTo(2);
        in(() -> mongo.getCollection(AUDIT).replaceOne(new Document("_id", 2L), two));
        assertThat(firstGap()).isEqualTo(2);

        night.lookThrough(province);

        assertThat(firstGap()).isZero();
    }

    @Test
    @Tag("S57")
    void whatIsToldTwiceStandsThereOnce() {
        var event = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            tenants.run(
                    province,
                    () -> audit.told(event, Instant.parse("2024-11-20T03:00:00Z"), "dpo", "provider_erased", "p-1"));
            act("something else");
        }

        var told = newest().stream()
                .filter(entry -> entry.act().equals("provider_erased"))
                .toList();
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("dpo");
            assertThat(entry.at()).isEqualTo(Instant.parse("2024-11-20T03:00:00Z"));
        });
        assertThat(newest()).extracting(AuditEntry::number).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(firstGap()).isZero();
    }

    @Test
    void byWhatAnEntryWasToldIsNotChangedUnseen() {
        tenants.run(province, () -> audit.told("event-1", Instant.parse("2024-11-20T03:00:00Z"), "dpo", "act", "what"));
        in(() -> mongo.getCollection(AUDIT)
                .updateOne(new Document("_id", 4L), new Document("$set", new Document("event", "event-2"))));

        assertThat(firstGap()).isEqualTo(4);
    }

    private void act(String... acts) {
        tenants.run(province, () -> List.of(acts).forEach(act -> audit.acted(act, "something")));
    }

    private long firstGap() {
        return tenants.call(province, audit::firstGap);
    }

    private List<AuditEntry> newest() {
        return tenants.call(province, () -> audit.newest(Long.MAX_VALUE, 50));
    }

    private Document entry(long number) {
        return in(() -> Objects.requireNonNull(
                mongo.getCollection(AUDIT).find(new Document("_id", number)).first()));
    }

    /** Somebody changes an entry past the application. */
    private void touch(long number) {
        in(() -> mongo.getCollection(AUDIT)
                .updateOne(new Document("_id", number), new Document("$set", new Document("actor", "somebody else"))));
    }

    private <T> T in(Supplier<T> work) {
        return tenants.call(province, work);
    }
}
