package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.sample.note.Note;
import vn.canbang.sample.note.Notes;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.FollowingUnits;
import vn.canbang.starter.territory.Successions;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubPlatform;

/** The records of a unit that went into another one are looked after there, and are otherwise what they were. */
@ServiceTest
@Import(SucceededUnitTests.UnitsSinceTheReform.class)
class SucceededUnitTests {

    private static final Tenant BAC_GIANG = new Tenant("bac-giang");
    private static final Tenant CAO_BANG = new Tenant("cao-bang");
    private static final String NEIGHBOUR = "24/213/07234/";
    /** A commune of this path began on the day on which the one before it was split. */
    private static final String USED_AGAIN = "24/213/07237/";

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Units of each test's own: what was told in the test before may be read a second time. */
    private final String code = String.valueOf(ThreadLocalRandom.current().nextInt(10_000, 99_999));

    private final String old = "24/213/" + code + "/";
    private final String successor = "24/" + code + "/";

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private Notes notes;

    @Autowired
    private FollowingUnits following;

    @Autowired
    private Successions successions;

    @Autowired
    private Clock clock;

    @BeforeEach
    @AfterEach
    void nothingTold() {
        StubPlatform.get().remove("/internal/feed");
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), "unit_successions"));
    }

    private UUID note(Tenant tenant, String responsible) {
        return tenants.call(tenant, () -> notes.save(Note.write(UUID.randomUUID(), "a", responsible, null)))
                .id();
    }

    private Document stored(Tenant tenant, UUID note) {
        return tenants.call(
                tenant,
                () -> mongo.getCollection("notes")
                        .find(new Document("_id", note))
                        .first());
    }

    private String responsible(UUID note) {
        return stored(BAC_GIANG, note).getString("responsible");
    }

    /** Lets the directory tell that the old commune is gone, and waits until that was read. */
    private void told(String to, boolean split) {
        told(old, to, split);
    }

    /** And that nothing of it is still under way: the feed of the test shows the same page until another one stands there. */
    private void told(String from, String to, boolean split) {
        read("unit-succeeded", """
                {"reorganisation":"%s","on":"%s","from":"%s","to":"%s","split":%s}\
                """.formatted(UUID.randomUUID(), DAY, from, to, split));
        read("nothing-of-interest", "{}");
        StubPlatform.get().remove("/internal/feed");
    }

    private void read(String type, String data) {
        var event = UUID.randomUUID();
        StubPlatform.get().put("/internal/feed", """
                [{"specversion":"1.0","id":"%s","source":"/directory/bac-giang","type":"vn.canbang.directory.%s.v1",\
                "subject":"%s@2004-07-08","time":"%s","tenant":"bac-giang","datacontenttype":"application/json",\
                "data":%s}]
                """.formatted(event, type, code, clock.instant(), data));
        await().atMost(PATIENCE).until(() -> hasRead(event));
    }

    private boolean hasRead(UUID event) {
        return tenants.call(BAC_GIANG, () -> {
            var position = mongo.findById("succeeded-units", Document.class, "feed_positions");
            return position != null && event.equals(position.get("lastEventId", UUID.class));
        });
    }

    @Test
    void areLookedAfterByTheNewUnitWithoutAnotherVersion() {
        var moved = note(BAC_GIANG, old);
        var before = stored(BAC_GIANG, moved);

        told(successor, false);

        var after = stored(BAC_GIANG, moved);
        assertThat(after.getString("responsible")).isEqualTo(successor);
        assertThat(after.get("version")).isEqualTo(before.get("version"));
        assertThat(after.get("history")).isEqualTo(before.get("history"));
    }

    @Test
    void stayWithAUnitThatGoesOn() {
        var stays = note(BAC_GIANG, NEIGHBOUR);
        var village = note(BAC_GIANG, old + "v3/");

        told(successor, false);

        assertThat(responsible(stays)).isEqualTo(NEIGHBOUR);
        assertThat(responsible(village)).isEqualTo(old + "v3/");
    }

    @Test
    @Tag("S15")
    void ofAnotherProvinceUnderTheSamePathStayWhatTheyAre() {
        var foreign = note(CAO_BANG, old);

        told(successor, false);

        assertThat(stored(CAO_BANG, foreign).getString("responsible")).isEqualTo(old);
    }

    @Test
    void includeTheFilesThatWereBroughtIn() {
        var file = new Document("_id", UUID.randomUUID()).append("responsible", old);
        tenants.run(BAC_GIANG, () -> mongo.getCollection("imported_files").insertOne(file));

        told(successor, false);

        var kept = tenants.call(
                BAC_GIANG,
                () -> mongo.getCollection("imported_files").findOneAndDelete(new Document("_id", file.get("_id"))));
        assertThat(kept.getString("responsible")).isEqualTo(successor);
    }

    @Test
    void thatSomebodyHadReadBeforeAreMovedAgainWhenTheyWereWrittenBack() {
        told(successor, false);
        var writtenBack = note(BAC_GIANG, old);

        tenants.run(BAC_GIANG, following::again);

        assertThat(responsible(writtenBack)).isEqualTo(successor);
    }

    @Test
    void ofANewUnitUnderAnOldPathStayThere() {
        told(USED_AGAIN, "24/", true);
        var ofNewUnit = note(BAC_GIANG, USED_AGAIN);

        tenants.run(BAC_GIANG, following::again);

        assertThat(responsible(ofNewUnit)).isEqualTo(USED_AGAIN);
    }

    @Test
    void ofANewUnitUnderAnOldPathStayThereWhenTheSameIsToldAgain() {
        var ofOldUnit = note(BAC_GIANG, USED_AGAIN);
        told(USED_AGAIN, "24/", true);
        var ofNewUnit = note(BAC_GIANG, USED_AGAIN);

        told(USED_AGAIN, "24/", true);

        assertThat(responsible(ofOldUnit)).isEqualTo("24/");
        assertThat(responsible(ofNewUnit)).isEqualTo(USED_AGAIN);
    }

    @Test
    void areKnownToHaveGoneWhereTheDirectorySaid() {
        told(successor, false);

        tenants.run(BAC_GIANG, () -> {
            assertThat(successions.now(old, LocalDate.of(2004, 7, 8))).isEqualTo(successor);
            assertThat(successions.formerly(successor, DAY)).containsExactly(old);
            assertThat(successions.asOf(old, LocalDate.of(2004, 7, 8), DAY.minusDays(1)))
                    .isEqualTo(old);
        });
        tenants.run(
                CAO_BANG,
                () -> assertThat(successions.now(old, LocalDate.of(2004, 7, 8))).isEqualTo(old));
    }

    @Test
    void ofAUnitThatWasSplitWaitAtTheLevelAbove() {
        var waiting = note(BAC_GIANG, old);

        told("24/", true);

        assertThat(responsible(waiting)).isEqualTo("24/");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class UnitsSinceTheReform {

        @Bean
        Territory territory() {
            return new Territory(() -> List.of(new UnitVersion(
                    "07237@2025-07-01", "07237", UnitLevel.COMMUNE, "Xã", "Mới", USED_AGAIN, DAY, null)));
        }
    }
}
