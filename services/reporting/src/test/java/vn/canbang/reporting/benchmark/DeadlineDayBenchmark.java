package vn.canbang.reporting.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.test.benchmark.BenchRow;
import vn.canbang.test.benchmark.Size;

/** The day before which all provinces are to report: every commune of the country hands in, and every province makes its sums. */
class DeadlineDayBenchmark extends BenchmarkedService {

    private static final int SUBMISSIONS = Size.of(3_321, 120);
    private static final int AT_ONCE = 8;
    private static final List<String> TENANTS = IntStream.rangeClosed(1, Size.of(34, 4))
            .mapToObj("tinh-%02d"::formatted)
            .toList();
    private static final InventedProvince PROVINCE = new InventedProvince(Math.ceilDiv(SUBMISSIONS, TENANTS.size()));

    static {
        PROVINCE.tellUnitsAndRoute();
        InventedProvince.tellTenants(TENANTS, LocalDate.of(2024, 11, 20));
    }

    @DynamicPropertySource
    static void readTheirCalendars(DynamicPropertyRegistry properties) {
        var place = InventedCalendars.written(TENANTS);
        properties.add("canbang.reporting.calendars", () -> place);
    }

    @Autowired
    private MeasureSeeding seeding;

    @Test
    void deadlineDay() throws Exception {
        var provinces = TENANTS.stream()
                .map(slug -> new ReportsOfProvince(this::as, slug, PROVINCE))
                .toList();
        provinces.forEach(province -> tenants.run(province.tenant(), () -> province.publishNumbers(seeding)));

        var begin = System.nanoTime();
        together(IntStream.range(0, SUBMISSIONS)
                .<Runnable>mapToObj(
                        turn -> () -> provinces.get(turn % provinces.size()).handIn(turn / provinces.size()))
                .toList());
        var last = System.nanoTime();
        together(provinces.stream()
                .<Runnable>map(province -> () -> {
                    province.acceptClean();
                    province.consolidate();
                })
                .toList());
        var end = System.nanoTime();

        for (var number = 0; number < provinces.size(); number++) {
            var handedIn = Math.ceilDiv(SUBMISSIONS - number, provinces.size());
            assertThat(provinces.get(number).households()).isEqualTo(ReportsOfProvince.expectedHouseholds(handedIn));
            assertThat(provinces.get(number).sessions()).isEqualTo(ReportsOfProvince.expectedSessions(handedIn));
        }
        new BenchRow(
                        "Deadline day: %,d communes of %d tenants open, draft, type and submit, %d at once"
                                .formatted(SUBMISSIONS, TENANTS.size(), AT_ONCE),
                        "10 min",
                        BenchRow.seconds(last - begin) + "; every total exact")
                .tell();
        new BenchRow(
                        "Deadline day: from the last submission until all %d provinces have accepted and consolidated"
                                .formatted(TENANTS.size()),
                        "60 s",
                        BenchRow.seconds(end - last))
                .tell();
    }

    private static void together(List<Runnable> acts) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var begun = new ArrayList<Future<Void>>();
            for (var act : acts) {
                Callable<Void> task = () -> {
                    act.run();
                    return null;
                };
                begun.add(pool.submit(task));
            }
            for (var each : begun) {
                each.get();
            }
        }
    }
}
