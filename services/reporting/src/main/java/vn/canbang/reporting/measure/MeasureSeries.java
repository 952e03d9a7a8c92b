package vn.canbang.reporting.measure;

import java.util.Date;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;

/** A measure of a unit and an owner through all months, each with the sum of its days, and with the sum of all of them. */
final class MeasureSeries implements StoredWhole {

    static final String COLLECTION = "measure_series";

    private final MeasureKey key;
    private final TreeMap<Integer, MonthSum> months = new TreeMap<>();
    private final int version;
    private boolean changed;

    private MeasureSeries(MeasureKey key, int version) {
        this.key = key;
        this.version = version;
    }

    static MeasureSeries of(MeasureKey key) {
        return new MeasureSeries(key, 0);
    }

    static MeasureSeries of(Document stored) {
        var series = new MeasureSeries(MeasureKey.of(stored), stored.getInteger("version"));
        stored.getList("months", Document.class).stream()
                .map(MonthSum::of)
                .forEach(sum -> series.months.put(sum.month(), sum));
        return series;
    }

    /** Takes the sum of a month, unless it has that of a later edition. */
    void take(MonthSum sum) {
        var known = months.get(sum.month());
        if (known == null || known.edition() < sum.edition()) {
            months.put(sum.month(), sum);
            changed = true;
        }
    }

    @Override
    public UUID id() {
        return key.series();
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public boolean isChanged() {
        return changed;
    }

    @Override
    public Document content() {
        var latest = months.firstEntry().getValue().latest();
        for (var sum : months.values()) {
            latest = Objects.requireNonNull(Amount.later(latest, sum.latest()));
        }
        return key.stored()
                .append("first", months.firstEntry().getValue().first())
                .append("last", months.lastEntry().getValue().last())
                .append(
                        "total",
                        months.values().stream().mapToLong(MonthSum::total).reduce(0, Math::addExact))
                .append(
                        "documents",
                        months.values().stream().mapToLong(MonthSum::documents).sum())
                .append("latest", Date.from(latest))
                .append("months", months.values().stream().map(MonthSum::stored).toList());
    }
}
