package vn.canbang.reporting.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.starter.measure.MeasurePublished;

/** Fills a tenant with published numbers in bulk, as a page of a feed would bring them. */
@Component
public class MeasureSeeding {

    /** Where published numbers lie. */
    public static final List<String> COLLECTIONS = List.of("measure_months", "measure_series", "measure_names");

    private static final int PAGE = 2000;
    private static final Instant TOLD_AT = Instant.parse("2024-11-20T03:00:00Z");

    private final PublishedMeasures measures;
    private final List<ToldNumber> waiting = new ArrayList<>();

    MeasureSeeding(PublishedMeasures measures) {
        this.measures = measures;
    }

    public void add(MeasurePublished told) {
        waiting.add(ToldNumber.of(told, TOLD_AT));
        if (waiting.size() == PAGE) {
            finish();
        }
    }

    public void finish() {
        measures.take(waiting);
        waiting.clear();
    }
}
