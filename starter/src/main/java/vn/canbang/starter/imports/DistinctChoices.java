package vn.canbang.starter.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.canbang.starter.text.NameKey;

/**
 * Choices whose labels are all different: those that would be called the same are called by more, for example with the district of
 * their commune. A province may have three communes of one name. The shorter label still means the one that alone has it.
 */
public final class DistinctChoices {

    private static final int SHORT = 8;

    private DistinctChoices() {}

    /**
     * A choice before its label is settled.
     *
     * @param labels what it may be called, the shortest first
     * @param names what else it is called
     */
    public record Candidate(String value, List<String> labels, Set<String> names) {

        public Candidate {
            labels = List.copyOf(labels);
            names = Set.copyOf(names);
        }
    }

    public static <T> List<Choice> of(Collection<T> records, Function<T, Candidate> candidate) {
        var candidates = records.stream().map(candidate).toList();
        var labels = new ArrayList<String>();
        candidates.forEach(each -> labels.add(each.labels().getFirst()));
        var longest =
                candidates.stream().mapToInt(each -> each.labels().size()).max().orElse(0);
        for (var level = 1; level <= longest; level++) {
            lengthen(candidates, labels, level);
        }
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> choice(candidates.get(i), labels.get(i)))
                .toList();
    }

    private static void lengthen(List<Candidate> candidates, List<String> labels, int level) {
        var bearers = bearers(labels);
        for (var i = 0; i < labels.size(); i++) {
            if (bearers.getOrDefault(NameKey.of(labels.get(i)), 1L) > 1) {
                labels.set(i, label(candidates.get(i), level));
            }
        }
    }

    private static Map<String, Long> bearers(List<String> labels) {
        return labels.stream().collect(Collectors.groupingBy(NameKey::of, Collectors.counting()));
    }

    /** What nothing else tells apart has a piece of its id. */
    private static String label(Candidate candidate, int level) {
        if (level < candidate.labels().size()) {
            return candidate.labels().get(level);
        }
        var value = candidate.value();
        return candidate.labels().getLast() + " [" + value.substring(Math.max(0, value.length() - SHORT)) + "]";
    }

    private static Choice choice(Candidate candidate, String label) {
        var others = Stream.concat(candidate.labels().stream(), candidate.names().stream())
                .filter(name -> !name.equals(label))
                .collect(Collectors.toSet());
        return new Choice(candidate.value(), label, others);
    }
}
