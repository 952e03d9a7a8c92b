package vn.canbang.reporting.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.canbang.reporting.ToldEvents;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.starter.measure.MeasurePublished;
import vn.canbang.test.benchmark.BenchRow;
import vn.canbang.test.benchmark.Size;

/** A province whose database is gone: everything that the services have told of it is read again. */
class RebuildBenchmark extends BenchmarkedService {

    private static final String TENANT = "bac-giang";
    private static final int EVENTS = Size.of(100_000, 10_000);
    private static final InventedProvince PROVINCE = new InventedProvince(209);
    private static final List<String> MEASURES = List.of(
            "commitments.households_signed",
            "commitments.households_total",
            "commitments.providers_committed",
            "commitments.facilities_committed",
            "commitments.supplementary_signings");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ToldEvents FEED = new ToldEvents(TENANT);

    static {
        PROVINCE.tellUnitsAndRoute();
        InventedProvince.tellTenants(List.of(TENANT), LocalDate.of(2024, 11, 20));
    }

    @DynamicPropertySource
    static void readThatFeed(DynamicPropertyRegistry properties) {
        properties.add("canbang.reporting.feeds", () -> "told");
        properties.add("canbang.peers.told", FEED::url);
    }

    @AfterAll
    static void close() {
        FEED.close();
    }

    @Test
    void rebuildingFromTheFeeds() {
        FEED.tells(numbers());
        var begin = System.nanoTime();
        eventually(PATIENCE, FEED::isTakenOver);
        var nanos = System.nanoTime() - begin;

        var signed = as(InventedProvince.person(TENANT, InventedProvince.PATH, "report_consolidator"))
                .get(API + "/indicators/COM-05/values?from=2022-01-01&to=2024-11-24")
                .expect(200)
                .json()
                .at("/figures/0/value")
                .asLong();
        assertThat(signed)
                .isEqualTo(numbers().stream()
                        .filter(number -> number.measure().equals("commitments.households_signed"))
                        .count());
        new BenchRow(
                        "Rebuilding a province from the feeds, %,d events, none of them read before".formatted(EVENTS),
                        "30 s for 100,000",
                        BenchRow.seconds(nanos))
                .tell();
    }

    /** In the order in which they were told: day by day, everywhere. */
    private static List<MeasurePublished> numbers() {
        var numbers = new ArrayList<MeasurePublished>();
        for (var day = LocalDate.of(2022, 1, 1); numbers.size() < EVENTS; day = day.plusDays(1)) {
            for (var commune : PROVINCE.all()) {
                for (var measure : MEASURES) {
                    numbers.add(told(measure, commune, day));
                }
            }
        }
        return numbers.subList(0, EVENTS);
    }

    private static MeasurePublished told(String measure, String commune, LocalDate day) {
        return new MeasurePublished(
                measure,
                measure.endsWith("signings") ? MeasureKind.FLOW : MeasureKind.STOCK,
                commune.split("/")[2] + "@2004-07-08",
                commune,
                null,
                day,
                Map.of("-", 1L),
                Set.of());
    }
}
