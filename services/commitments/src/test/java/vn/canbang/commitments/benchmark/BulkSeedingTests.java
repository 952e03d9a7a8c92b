package vn.canbang.commitments.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.RunningService;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.CommitmentSeeding;
import vn.canbang.commitments.commitment.CommitmentSummaries;
import vn.canbang.commitments.commitment.Signing;
import vn.canbang.commitments.commitment.SigningTogether;
import vn.canbang.commitments.roster.RosterSeeding;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Reach;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.Territory;

/** A tenant that is filled in bulk is like any other afterwards. */
class BulkSeedingTests extends RunningService {

    private static final Tenant PROVINCE = new Tenant("bac-giang");
    private static final String COMMUNE = "24/213/07201/";
    private static final UUID STATION = NameBasedId.of("commitments-tests", "station Tân Mỹ");

    @Autowired
    private RosterSeeding roster;

    @Autowired
    private CommitmentSeeding commitments;

    @Autowired
    private Territory territory;

    @Autowired
    private ApplicationEventPublisher listeners;

    @Autowired
    private SigningTogether together;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Tenants provinces;

    @Autowired
    private Clock clock;

    /** By hand, since the service has no such thing unless it is started for it. */
    private void seed(int providers) {
        new BulkSeeding(database, provinces, territory, roster, commitments, summaries, listeners).seed(providers);
    }

    private Set<Document> indexes(String collection) {
        return database.getCollection(collection).listIndexes().into(new HashSet<>());
    }

    @BeforeEach
    @AfterEach
    void nobodyIsThere() {
        provinces.run(
                PROVINCE,
                () -> List.of("commitments", "roster", "summaries")
                        .forEach(collection -> database.remove(new Query(), collection)));
    }

    /** The documents of a commune as those find them who read all. */
    private long ofTheCommune(String collection) {
        return database.getCollection(collection).find().into(new HashSet<>()).stream()
                .filter(found -> COMMUNE.equals(found.get("responsible")))
                .count();
    }

    /** What is told of the commune's supplementary signings. */
    private List<Document> measured() {
        return database.getCollection("measures")
                .find(new Document("key.measure", "commitments.supplementary_signings").append("key.path", COMMUNE))
                .into(new ArrayList<>());
    }

    @Test
    void hasItsIndexesAndItsNumbers() {
        provinces.run(PROVINCE, () -> {
            var ofCommitments = indexes("commitments");
            var ofRoster = indexes("roster");

            seed(1200);

            assertThat(indexes("commitments")).isEqualTo(ofCommitments);
            assertThat(indexes("roster")).isEqualTo(ofRoster);
            assertThat(database.getCollection("commitments").countDocuments()).isEqualTo(1080);
            assertThat(summaries
                            .under(CommitmentSummaries.BOOK, SubjectKind.PROVIDER, new UnitPath("24/"))
                            .get("active"))
                    .isEqualTo(1080L);
            assertThat(summaries.under("roster", SubjectKind.PROVIDER, new UnitPath("24/")))
                    .containsEntry("registered", 1200L)
                    .containsEntry("missing", 120L);
            for (var collection : List.of("commitments", "roster")) {
                assertThat(database.getCollection(collection).countDocuments(new Document("responsible", COMMUNE)))
                        .isEqualTo(ofTheCommune(collection))
                        .isPositive();
            }
        });
    }

    @Test
    void isCountedDayByDay() {
        provinces.run(PROVINCE, () -> {
            measured().forEach(old -> database.getCollection("measures").deleteOne(old));

            seed(1000);

            assertThat(measured().stream()
                            .map(day -> day.get("cells", Document.class))
                            .mapToLong(cells -> cells.getLong(MeasureSource.TOTAL))
                            .sum())
                    .isEqualTo(ofTheCommune("commitments"))
                    .isPositive();
        });
    }

    @Test
    void lacksSomeWhoCanStillSign() {
        provinces.run(PROVINCE, () -> {
            seed(100);
            var first = NameBasedId.of("bulk-provider", 0);
            var officer = new Caller(
                    "officer",
                    "Người thử",
                    PROVINCE,
                    new UnitPath(COMMUNE),
                    STATION,
                    Reach.LINE,
                    Set.of("data_entry"),
                    null);

            var wish = new SigningTogether.Wish(
                    new Signing(
                            SubjectKind.PROVIDER,
                            first,
                            List.of(ClauseKind.NO_ASSIST_SEX_SELECTION),
                            LocalDate.of(2024, 9, 15),
                            "Hội trường xã",
                            STATION,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null),
                    Attempt.derived(NameBasedId.of("bulk", first), clock));

            assertThat(together.record(List.of(wish), officer)).isTrue();
        });
    }
}
