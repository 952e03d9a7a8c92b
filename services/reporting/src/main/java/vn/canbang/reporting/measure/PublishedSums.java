package vn.canbang.reporting.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.indicator.MeasureName;

/** What was read at once of some measures, slices and a span; it is put together by unit in as many ways as are wanted. */
public final class PublishedSums {

    private final List<PathAmount> amounts;

    PublishedSums(List<PathAmount> amounts) {
        this.amounts = List.copyOf(amounts);
    }

    /** All together; a measure without any number has no entry. */
    public Map<MeasureName, Amount> total() {
        return by(path -> "").getOrDefault("", Map.of());
    }

    /** By whatever a path belongs to, for example the child unit; paths that belong to nothing are left out. */
    public Map<String, Map<MeasureName, Amount>> by(Function<String, @Nullable String> groupOf) {
        var sums = new HashMap<String, Map<MeasureName, Amount>>();
        var seen = new HashMap<Seen, Set<UUID>>();
        for (var each : amounts) {
            var group = groupOf.apply(each.path());
            if (group != null) {
                var before = seen.computeIfAbsent(new Seen(group, each.measure()), none -> new HashSet<>());
                sums.computeIfAbsent(group, none -> new HashMap<>())
                        .compute(each.measure(), (measure, sum) -> each.added(sum, before));
            }
        }
        return sums;
    }

    /** Every unit on which something was booked. */
    public Set<String> paths() {
        return amounts.stream().map(PathAmount::path).collect(Collectors.toUnmodifiableSet());
    }

    /** The members of a measure in a group. */
    private record Seen(String group, MeasureName measure) {}
}
