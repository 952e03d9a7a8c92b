package vn.canbang.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a query will be answered: along which index, and whether the documents then come in the order asked for, so that reading may end
 * as soon as enough were found.
 *
 * @param way gives the positions of the documents, each once
 * @param ordered whether the documents come in the order asked for
 */
record QueryPlan(Supplier<Stream<Object>> way, boolean ordered, double cost) {

    /** What reading a document in its place costs, compared with looking it up from an index. */
    private static final double COST_IN_SEQUENCE = 0.5;

    /** What sorting adds for each document. */
    private static final double COST_OF_SORTING = 0.5;

    /** What it costs to look at a line of an index without its document. */
    private static final double COST_OF_LINE = 0.05;

    /** What it costs to go to a line of one demand and look for it on the walks of the others. */
    private static final double COST_OF_MEETING = 0.1;

    /**
     * The cheapest way to the documents of a query through one of the indexes, or none when it is cheaper to read the whole collection.
     *
     * @param wanted how many documents are asked for; 0 for all
     */
    static Optional<QueryPlan> cheapest(
            Collection<? extends WalkableIndex> indexes,
            Document query,
            @Nullable Document order,
            int wanted,
            int documents) {
        var demands = Demand.of(query);
        var wishes = order == null ? new Document() : order;
        var choices = indexes.stream()
                .filter(index -> !index.leavesOutMissing() || demandsPresence(index, demands))
                .flatMap(index -> Choice.of(IndexWalk.along(index, demands), documents).stream())
                .toList();
        var matches = Math.max(
                1, choices.stream().mapToDouble(Choice::remaining).min().orElse(documents));
        var reading = documents * COST_IN_SEQUENCE * (wishes.isEmpty() ? 1 : 1 + COST_OF_SORTING);
        var first = wishes.isEmpty() ? enough(documents * COST_IN_SEQUENCE, documents, matches, wanted) : reading;
        var walks = choices.stream().map(choice -> choice.plan(Arrival.of(choice.walk(), wishes), matches, wanted));
        var meetings = indexes.stream()
                .filter(index -> !index.leavesOutMissing() || demandsPresence(index, demands))
                .flatMap(index -> Meeting.of(index, demands, wishes).stream())
                .map(meeting -> of(meeting, documents, matches, wanted));
        return Stream.concat(walks, meetings)
                .min(Comparator.comparingDouble(QueryPlan::cost))
                .filter(plan -> plan.cost() < first);
    }

    private static boolean demandsPresence(WalkableIndex index, Map<String, Demand> demands) {
        return index.getKeys().stream()
                .map(key -> demands.get(key.getKey()))
                .filter(Objects::nonNull)
                .anyMatch(Demand::excludesMissing);
    }

    /** The cost of reading until enough were found: matches are taken to lie evenly among what is read. */
    private static double enough(double all, double read, double matches, int wanted) {
        return wanted == 0 ? all : Math.min(all, wanted * read / matches + wanted);
    }

    /** Where documents are met it costs the lines on the way to them, until enough were found. */
    private static QueryPlan of(Meeting meeting, int documents, double matches, int wanted) {
        var met = meeting.matches(documents);
        var lines = meeting.fewest() * meeting.demands().size() * COST_OF_MEETING;
        return new QueryPlan(
                meeting::positions,
                true,
                enough(lines + met, lines + met, Math.max(1, Math.min(matches, met)), wanted));
    }

    /** The positions of the documents, each once. */
    Stream<Object> positions() {
        return way.get();
    }

    private static Stream<Object> positions(IndexWalk walk, List<IndexWalk> among, Arrival arrival) {
        var others = among.stream().map(QueryPlan::positionsOn).toList();
        var entries = arrival.arrange(walk.entries(arrival.backwards())
                .filter(entry -> others.stream().allMatch(other -> other.contains(entry.position()))));
        var positions = entries.map(IndexEntry::position);
        return walk.repeats() ? positions.distinct() : positions;
    }

    private static Set<Object> positionsOn(IndexWalk walk) {
        return walk.entries(false).map(IndexEntry::position).collect(Collectors.toSet());
    }

    /** A walk, alone or with the others on which its documents must be, and how many documents remain of it. */
    private record Choice(IndexWalk walk, List<IndexWalk> among, double lines, double remaining) {

        static List<Choice> of(List<IndexWalk> walks, int documents) {
            return walks.stream()
                    .flatMap(walk -> Stream.of(of(walk, List.of(), documents), of(walk, except(walk, walks), documents))
                            .distinct())
                    .toList();
        }

        private static List<IndexWalk> except(IndexWalk walk, List<IndexWalk> walks) {
            return walks.stream().filter(other -> !other.equals(walk)).toList();
        }

        private static Choice of(IndexWalk walk, List<IndexWalk> among, int documents) {
            var lines = (double) walk.lines();
            var remaining = lines;
            for (var other : among) {
                lines += other.lines();
                remaining *= Math.min(1, other.lines() / Math.max(1.0, documents));
            }
            return new Choice(walk, among, lines, remaining);
        }

        QueryPlan plan(Arrival arrival, double matches, int wanted) {
            var looking = among.isEmpty() && !arrival.looksAtAllLines() ? 0 : lines * COST_OF_LINE;
            var reading = arrival.ordered()
                    ? enough(remaining, remaining, matches, wanted)
                    : remaining * (1 + COST_OF_SORTING);
            return new QueryPlan(() -> positions(walk, among, arrival), arrival.ordered(), looking + reading);
        }
    }
}
