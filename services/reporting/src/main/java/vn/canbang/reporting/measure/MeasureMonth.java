package vn.canbang.reporting.measure;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;

/** The numbers of a month, day by day, as they were last published. Its sum is made of them, never counted up. */
final class MeasureMonth implements StoredWhole {

    static final String COLLECTION = "measure_months";

    private final MeasureKey key;
    private final int month;
    private final TreeMap<Integer, PublishedNumber> days = new TreeMap<>();
    private final int version;
    private boolean changed;

    private MeasureMonth(MeasureKey key, int month, int version) {
        this.key = key;
        this.month = month;
        this.version = version;
    }

    static MeasureMonth of(MeasureKey key, int month) {
        return new MeasureMonth(key, month, 0);
    }

    static MeasureMonth of(Document stored) {
        var month = new MeasureMonth(MeasureKey.of(stored), stored.getInteger("month"), stored.getInteger("version"));
        days(stored).forEach(day -> month.days.put(day.day(), day));
        return month;
    }

    static List<PublishedNumber> days(Document stored) {
        return stored.getList("days", Document.class).stream()
                .map(PublishedNumber::of)
                .toList();
    }

    /** Takes what was told of a day in place of what was told before; the same again changes nothing. */
    void take(PublishedNumber number) {
        changed |= !number.equals(days.put(number.day(), number));
    }

    MeasureKey key() {
        return key;
    }

    /** As it is once it is stored. */
    MonthSum sum() {
        return MonthSum.of(days.values(), changed ? version + 1 : version);
    }

    @Override
    public UUID id() {
        return key.month(month);
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
        return key.stored()
                .append("month", month)
                .append(
                        "days",
                        days.values().stream().map(PublishedNumber::stored).toList());
    }
}
