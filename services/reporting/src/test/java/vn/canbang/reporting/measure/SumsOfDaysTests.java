package vn.canbang.reporting.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.mongo.EmbeddedMongo;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;

/**
 * Whatever is told, however often, however late and by however many replicas at once: a question answered by sums of months is
 * answered as if every day were added up, and what earlier releases kept is answered the same.
 */
class SumsOfDaysTests {

    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(MONGO.connectionString()))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.shipped();
    private static final Instant BEGIN = Instant.parse("2024-11-20T03:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 11, 1);
    private static final int DAYS = 800;
    private static final List<String> PATHS =
            List.of("24/", "24/213/", "24/213/07201/", "24/213/07204/", "24/2130/07301/");
    private static final List<UUID> ORGANISATIONS = List.of(new UUID(0x4000L, 1), new UUID(0x4000L, 2));
    private static final List<MeasureName> MEASURES = List.of(
            MeasureName.of("commitments.supplementary_signings"),
            MeasureName.of("commitments.providers_committed"),
            MeasureName.of("campaigns.facilities_briefed"));

    @AfterContainer
    static void close() {
        CLIENT.close();
        MONGO.close();
    }

    @Property(tries = 60)
    void areWhatTheDaysComeTo(@ForAll Random random) {
        var mongo = database("sums");
        var told = told(random);
        var measures = new PublishedMeasures(mongo, CATALOGUE);

        takeInPages(told, measures, random);

        for (var question = 0; question < 12; question++) {
            assertSameAsDays(measures, told, span(random), slices(random));
        }
    }

    @Property(tries = 25)
    void areTheSameWhenSeveralReplicasReadTheSameFeedAtTheirOwnPace(@ForAll Random random) throws Exception {
        var mongo = database("replicas");
        var told = told(random);
        var replicas = new ArrayList<Thread>();
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        for (var replica = 0; replica < 3; replica++) {
            var pace = new Random(random.nextLong());
            var thread = Thread.ofPlatform()
                    .unstarted(() -> takeInPages(told, new PublishedMeasures(mongo, CATALOGUE), pace));
            thread.setUncaughtExceptionHandler((its, failure) -> failures.add(failure));
            replicas.add(thread);
        }

        replicas.forEach(Thread::start);
        for (var replica : replicas) {
            replica.join();
        }

        assertThat(failures).isEmpty();
        var measures = new PublishedMeasures(mongo, CATALOGUE);
        for (var question = 0; question < 6; question++) {
            assertSameAsDays(measures, told, span(random), slices(random));
        }
    }

    @Property(tries = 25)
    void areMendedByAPageThatIsTakenAgainAfterItWasLeftBetweenDaysAndSums(@ForAll Random random) {
        var mongo = database("left");
        var told = told(random);
        var measures = new PublishedMeasures(mongo, CATALOGUE);
        takeInPages(told.subList(0, told.size() / 2), measures, random);
        var left = told.subList(told.size() / 2, told.size());
        new MeasureMonthsOnly(mongo).take(left);

        measures.take(left);

        for (var question = 0; question < 6; question++) {
            assertSameAsDays(measures, told, span(random), slices(random));
        }
    }

    @Property(tries = 25)
    void areTheSameForWhatEarlierReleasesKept(@ForAll Random random) {
        var mongo = database("former");
        var told = told(random);
        lastOfEach(told)
                .forEach(number -> mongo.getCollection("published_measures").insertOne(former(number)));

        FormerMeasures.takeOver(mongo);

        var measures = new PublishedMeasures(mongo, CATALOGUE);
        assertThat(mongo.collectionExists("published_measures")).isFalse();
        for (var question = 0; question < 6; question++) {
            assertSameAsDays(measures, told, span(random), slices(random));
        }
    }

    /** What a process leaves that ends after the months are stored and before the series are. */
    private record MeasureMonthsOnly(MongoTemplate mongo) {

        void take(List<ToldNumber> told) {
            var stored = new StoredMeasures(mongo);
            for (var number : told) {
                var id = number.key().month(number.number().month());
                var known = stored.named(MeasureMonth.COLLECTION, List.of(id)).get(id);
                var month = known == null
                        ? MeasureMonth.of(number.key(), number.number().month())
                        : MeasureMonth.of(known);
                month.take(number.number());
                stored.save(MeasureMonth.COLLECTION, List.of(month));
            }
        }
    }

    private static MongoTemplate database(String name) {
        var mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(CLIENT, name));
        mongo.getDb().drop();
        mongo.indexOps(MeasureSeries.COLLECTION)
                .createIndex(new Index("measure", Direction.ASC).on("path", Direction.ASC));
        return mongo;
    }

    /** Some days are told several times, in any order of days. */
    private static List<ToldNumber> told(Random random) {
        var told = new ArrayList<ToldNumber>();
        for (var number = 0; number < 250; number++) {
            var measure = MEASURES.get(random.nextInt(MEASURES.size()));
            var path = PATHS.get(random.nextInt(PATHS.size()));
            var owner = random.nextInt(3) == 0 ? ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())) : null;
            var day = FIRST_DAY.plusDays(random.nextInt(4) == 0 ? random.nextInt(20) : random.nextInt(DAYS));
            var kind =
                    MeasureKind.valueOf(CATALOGUE.kindOf(measure).orElseThrow().name());
            told.add(ToldNumber.of(
                    new MeasurePublished(
                            measure.value(),
                            kind,
                            path + "@2004-07-08",
                            path,
                            owner,
                            day,
                            kind == MeasureKind.MEMBERS
                                    ? Map.of()
                                    : Map.of("-", (long) random.nextInt(40) - 10, "ownership=private", 1L),
                            kind == MeasureKind.MEMBERS
                                    ? Set.of(new UUID(1, random.nextInt(6)), new UUID(2, random.nextInt(6)))
                                    : Set.of()),
                    BEGIN.plusSeconds(number)));
        }
        return told;
    }

    /** A page now and then is taken once more, as after a restart. */
    private static void takeInPages(List<ToldNumber> told, PublishedMeasures measures, Random random) {
        for (var from = 0; from < told.size(); ) {
            var to = Math.min(told.size(), from + 1 + random.nextInt(60));
            measures.take(told.subList(from, to));
            if (random.nextInt(4) > 0) {
                from = to;
            }
        }
    }

    private static MeasureSpan span(Random random) {
        var from = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(4)) {
            case 0 -> new MeasureSpan(FIRST_DAY, FIRST_DAY.plusDays(DAYS));
            case 1 ->
                new MeasureSpan(
                        from.withDayOfMonth(15),
                        from.withDayOfMonth(15).plusMonths(6).minusDays(1));
            default -> new MeasureSpan(from, from.plusDays(random.nextInt(400)));
        };
    }

    private static List<MeasureSlice> slices(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(MeasureSlice.under("24/"));
            case 1 -> List.of(MeasureSlice.under("24/213/"), MeasureSlice.at("24/2130/07301/"));
            case 2 -> List.of(MeasureSlice.at("24/213/07201/"));
            case 3 -> List.of(MeasureSlice.under("24/").without(Set.of(ORGANISATIONS.getFirst())));
            default -> List.of(MeasureSlice.ownedBy(ORGANISATIONS.getLast(), "24/"));
        };
    }

    private static void assertSameAsDays(
            PublishedMeasures measures, List<ToldNumber> told, MeasureSpan span, List<MeasureSlice> slices) {
        assertThat(measures.sums(MEASURES, slices, span).by(path -> path))
                .as("%s of %s", span, slices)
                .isEqualTo(addedUp(told, span, slices));
    }

    /** Day by day. */
    private static Map<String, Map<MeasureName, Amount>> addedUp(
            List<ToldNumber> told, MeasureSpan span, List<MeasureSlice> slices) {
        var sums = new HashMap<String, Map<MeasureName, Amount>>();
        var seen = new HashMap<List<String>, Set<UUID>>();
        for (var each : lastOfEach(told)) {
            var measure = MeasureName.of(each.key().measure());
            var kind = CATALOGUE.kindOf(measure).orElseThrow().name();
            var number = each.number();
            var begins = kind.equals("STOCK") ? 0 : PublishedNumber.number(span.from());
            if (number.day() < begins
                    || number.day() > PublishedNumber.number(span.to())
                    || slices.stream().noneMatch(slice -> holds(slice, each.key()))) {
                continue;
            }
            var members =
                    seen.computeIfAbsent(List.of(each.key().path(), each.key().measure()), none -> new HashSet<>());
            members.addAll(number.members());
            sums.computeIfAbsent(each.key().path(), none -> new HashMap<>())
                    .merge(
                            measure,
                            new Amount(kind.equals("MEMBERS") ? members.size() : number.total(), 1, number.toldAt()),
                            (old, next) -> kind.equals("MEMBERS")
                                    ? new Amount(
                                            members.size(),
                                            old.documents() + 1,
                                            Amount.later(old.latest(), next.latest()))
                                    : old.plus(next));
        }
        return sums;
    }

    private static boolean holds(MeasureSlice slice, MeasureKey key) {
        var there =
                slice.below() ? key.path().startsWith(slice.path()) : key.path().equals(slice.path());
        return there
                && (slice.owner() == null || slice.owner().equals(key.owner()))
                && (key.owner() == null || !slice.without().contains(key.owner()));
    }

    private static List<ToldNumber> lastOfEach(List<ToldNumber> told) {
        var last = new HashMap<List<Object>, ToldNumber>();
        told.forEach(each -> last.put(List.of(each.key().series(), each.number().day()), each));
        return List.copyOf(last.values());
    }

    /** A document as it was until now. */
    private static Document former(ToldNumber each) {
        var number = each.number();
        var day = String.valueOf(number.day());
        return new Document("_id", UUID.randomUUID())
                .append("measure", each.key().measure())
                .append("unit", each.key().unit())
                .append("path", each.key().path())
                .append("owner", each.key().owner())
                .append("day", day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6))
                .append("total", number.total())
                .append(
                        "cells",
                        number.cells().stream()
                                .map(cell -> new Document("of", cell.of()).append("number", cell.number()))
                                .toList())
                .append("members", List.copyOf(number.members()))
                .append("toldAt", Date.from(number.toldAt()));
    }
}
