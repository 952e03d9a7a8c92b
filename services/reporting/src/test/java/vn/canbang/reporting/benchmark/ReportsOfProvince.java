package vn.canbang.reporting.benchmark;

import static vn.canbang.reporting.benchmark.InventedProvince.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** The reports of one province in its open period: what the communes hand in, and what becomes of it at the province. */
final class ReportsOfProvince {

    private static final String API = BenchmarkedService.API;
    private static final Map<String, Object> NOTHING = Map.of();

    private final Function<TestToken, Api> as;
    private final String slug;
    private final InventedProvince province;
    private final UUID period;

    ReportsOfProvince(Function<TestToken, Api> as, String slug, InventedProvince province) {
        this.as = as;
        this.slug = slug;
        this.province = province;
        this.period = UUID.fromString(at(InventedProvince.PATH, "report_consolidator")
                .get(API + "/periods")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString());
    }

    Tenant tenant() {
        return new Tenant(slug);
    }

    UUID whole() {
        return OwingUnit.submissionOf(period, InventedProvince.PATH, null);
    }

    /** What the services say of each commune. */
    void publishNumbers(MeasureSeeding seeding) {
        for (var number = 0; number < province.communes(); number++) {
            var path = province.commune(number);
            seeding.add(stock("commitments.households_signed", path, households(number)));
            seeding.add(stock("commitments.households_total", path, 2 * households(number)));
        }
        seeding.finish();
    }

    /** As an officer writes it and the leader hands it in: opened, drafted, one figure typed, submitted. */
    void handIn(int number) {
        var path = province.commune(number);
        var report = API + "/submissions/" + OwingUnit.submissionOf(period, path, null);
        var officer = person(slug, path, "data_entry");
        var opened = at(path, "data_entry").get(report).expect(200);
        var drafted =
                once(officer).ifMatch(opened).post(report + "/draft", NOTHING).expect(200);
        var typed = Map.of(
                "figures",
                List.of(Map.of("key", "CAM-01.sessions", "value", sessions(number), "source", "Sổ theo dõi")));
        var written =
                once(officer).ifMatch(drafted).put(report + "/entries", typed).expect(200);
        once(person(slug, path, "leader"))
                .ifMatch(written)
                .post(report + "/submission", NOTHING)
                .expect(200);
    }

    /** Tells how many were accepted. */
    int acceptClean() {
        return once(person(slug, InventedProvince.PATH, "report_consolidator"))
                .post(API + "/periods/" + period + "/acceptance", Map.of("unit", InventedProvince.PATH))
                .expect(200)
                .json()
                .path("accepted")
                .size();
    }

    Answer consolidate() {
        var report = API + "/submissions/" + whole();
        var seen = at(InventedProvince.PATH, "report_consolidator").get(report).expect(200);
        return once(person(slug, InventedProvince.PATH, "report_consolidator"))
                .ifMatch(seen)
                .post(report + "/consolidation", NOTHING)
                .expect(200);
    }

    long households() {
        return figure("COM-05.signed");
    }

    long sessions() {
        return figure("CAM-01.sessions");
    }

    static long expectedHouseholds(int communes) {
        return IntStream.range(0, communes)
                .mapToLong(ReportsOfProvince::households)
                .sum();
    }

    static long expectedSessions(int communes) {
        return IntStream.range(0, communes)
                .mapToLong(ReportsOfProvince::sessions)
                .sum();
    }

    private static long households(int number) {
        return 100L + number;
    }

    private static long sessions(int number) {
        return 1L + number % 7;
    }

    private long figure(String key) {
        var report = at(InventedProvince.PATH, "report_consolidator")
                .get(API + "/submissions/" + whole())
                .expect(200)
                .json();
        for (JsonNode part : report.path("parts")) {
            for (JsonNode figure : part.path("figures")) {
                if (key.equals(figure.path("key").asString())) {
                    return figure.path("value").asLong();
                }
            }
        }
        throw new AssertionError("no figure " + key);
    }

    private Api at(String path, String role) {
        return as.apply(person(slug, path, role));
    }

    private Api once(TestToken token) {
        return as.apply(token).with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static MeasurePublished stock(String measure, String path, long number) {
        return new MeasurePublished(
                measure,
                MeasureKind.STOCK,
                path.split("/")[2] + "@2004-07-08",
                path,
                null,
                LocalDate.of(2024, 6, 1),
                Map.of("-", number),
                Set.of());
    }
}
