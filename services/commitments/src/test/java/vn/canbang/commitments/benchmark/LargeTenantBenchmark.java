package vn.canbang.commitments.benchmark;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.canbang.test.benchmark.BenchRow;
import vn.canbang.test.benchmark.Series;
import vn.canbang.test.benchmark.Size;

/**
 * A province of 209 communes that grows from 100,000 commitments to 1,000,000: what people read costs no more, and the
 * reorganisation of 01/07/2025 gives all of them to another commune while people read.
 */
class LargeTenantBenchmark extends BenchmarkedService {

    private static final int LARGE = Integer.getInteger("canbang.bench.commitments", Size.of(1_000_000, 9_000));

    /** A tenth of it. */
    private static final int USUAL = LARGE / 10;

    private static final String ROWS = System.getProperty("canbang.bench.rows", "lists,reorganisation");

    @Test
    void listsThenReorganisation() {
        if (ROWS.contains("lists")) {
            measureLists();
        } else {
            growTo(LARGE);
        }
        if (ROWS.contains("reorganisation")) {
            new BenchRow(
                            "Commitments: reorganisation of %d communes with %,d commitments, all moved"
                                    .formatted(ReformedProvince.COMMUNES, LARGE),
                            "60 s for 1,000,000, readers served",
                            new ReorganisationFigure(this).measure(LARGE))
                    .tell();
        }
    }

    private void measureLists() {
        try (var reporting = ReportingBeside.follow(port())) {
            var readings = new Readings(() -> asked(officer()), reporting::asked);
            growTo(USUAL);
            reporting.awaitCounted(USUAL);
            var usual = readings.measure();
            usual.forEach((what, series) -> tell(USUAL, what, "", series.words()));
            growTo(LARGE);
            reporting.awaitCounted(LARGE);
            readings.measure()
                    .forEach((what, series) -> tell(
                            LARGE,
                            what,
                            "at most 1.25 × that p95",
                            series.words() + ratio(series, Objects.requireNonNull(usual.get(what)))));
        }
    }

    private static String ratio(Series large, Series usual) {
        return String.format(Locale.ROOT, "; %.2f × that p95", large.milliseconds(95) / usual.milliseconds(95));
    }

    private static void tell(int commitments, String what, String asked, String measured) {
        new BenchRow("%,d commitments in a tenant: %s".formatted(commitments, what), asked, measured).tell();
    }
}
