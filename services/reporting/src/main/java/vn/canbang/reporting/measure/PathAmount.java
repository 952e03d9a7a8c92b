package vn.canbang.reporting.measure;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.indicator.MeasureName;

/** What is counted of one series, added up from sums and days; of members who was seen, so that each is counted once. */
final class PathAmount {

    private final MeasureName measure;
    private final String path;
    private final boolean ofMembers;
    private final Set<UUID> members = new HashSet<>();
    private long total;
    private long documents;
    private @Nullable Date latest;

    PathAmount(MeasureName measure, String path, boolean ofMembers) {
        this.measure = measure;
        this.path = path;
        this.ofMembers = ofMembers;
    }

    MeasureName measure() {
        return measure;
    }

    String path() {
        return path;
    }

    /** Whether anything stood in the span. */
    boolean isFound() {
        return documents > 0;
    }

    /** Adds a sum of several days. */
    void addSum(Document sum) {
        add(sum, sum.getLong("documents"));
    }

    /** Adds a single day. */
    void addDay(Document day) {
        add(day, 1);
    }

    private void add(Document numbers, long days) {
        total = Math.addExact(total, numbers.getLong("total"));
        documents += days;
        var told = numbers.getDate(numbers.containsKey("latest") ? "latest" : "toldAt");
        latest = latest == null || told.after(latest) ? told : latest;
        if (ofMembers) {
            members.addAll(numbers.getList("members", UUID.class, List.of()));
        }
    }

    /** Together with what was counted before of the same measure and group. */
    Amount added(@Nullable Amount before, Set<UUID> seenBefore) {
        var sum = before == null ? Amount.NONE : before;
        Instant told = latest == null ? null : latest.toInstant();
        if (ofMembers) {
            seenBefore.addAll(members);
            return new Amount(seenBefore.size(), sum.documents() + documents, Amount.later(sum.latest(), told));
        }
        return sum.plus(new Amount(total, documents, told));
    }
}
