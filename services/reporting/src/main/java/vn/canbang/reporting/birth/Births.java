package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.starter.access.UnitPath;

/**
 * Births as they were recorded. A period is answered only where recorded ones of one source fill it; none is split, and
 * sources are never added.
 */
@Component
public class Births {

    private final MongoOperations mongo;

    Births(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Every recorded period within a span, by source, summed over the area. */
    public List<BirthSum> recorded(UnitPath area, LocalDate from, LocalDate to) {
        return recorded(BirthArea.asRecorded(area), from, to);
    }

    private List<BirthSum> recorded(BirthArea area, LocalDate from, LocalDate to) {
        var groups = new LinkedHashMap<Recorded, List<BirthFigure>>();
        for (var figure : newest(area, from, to)) {
            groups.computeIfAbsent(Recorded.of(figure), key -> new ArrayList<>())
                    .add(figure);
        }
        return groups.entrySet().stream()
                .map(group -> sum(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(BirthSum::from)
                        .thenComparing(BirthSum::to)
                        .thenComparing(BirthSum::source))
                .toList();
    }

    /** The longest stretch from the first day on that one source fills with recorded periods, for each source. */
    public Map<BirthSource, BirthSum> filling(UnitPath area, LocalDate from, LocalDate to) {
        return filling(BirthArea.asRecorded(area), from, to);
    }

    /** The same by the boundaries of another day, as today's. */
    public Map<BirthSource, BirthSum> filling(BirthArea area, LocalDate from, LocalDate to) {
        var bySource = new EnumMap<BirthSource, List<BirthSum>>(BirthSource.class);
        recorded(area, from, to)
                .forEach(sum -> bySource.computeIfAbsent(sum.source(), key -> new ArrayList<>())
                        .add(sum));
        var filled = new EnumMap<BirthSource, BirthSum>(BirthSource.class);
        bySource.forEach((source, sums) -> chain(sums, from).ifPresent(sum -> filled.put(source, sum)));
        return filled;
    }

    /** What one source recorded within a span for each commune, by the id of its version. */
    public Map<String, BirthCounts> byCommune(UnitPath area, BirthSource source, LocalDate from, LocalDate to) {
        var communes = new HashMap<String, BirthCounts>();
        newest(BirthArea.asRecorded(area), from, to).stream()
                .filter(figure -> figure.source() == source)
                .forEach(figure -> communes.merge(figure.unit(), figure.counts(), BirthCounts::plus));
        return communes;
    }

    /** True when births of units that are closed now are among those of the area. */
    public boolean takesInOthers(BirthArea area, LocalDate from, LocalDate to) {
        return newest(area, from, to).stream().anyMatch(figure -> area.isElsewhere(figure.path()));
    }

    private static Optional<BirthSum> chain(List<BirthSum> sums, LocalDate from) {
        Optional<BirthSum> filled = Optional.empty();
        var next = from;
        while (true) {
            var start = next;
            var longest = sums.stream().filter(sum -> sum.from().equals(start)).max(Comparator.comparing(BirthSum::to));
            if (longest.isEmpty()) {
                return filled;
            }
            var found = longest.get();
            filled = Optional.of(filled.map(before -> join(before, found)).orElse(found));
            next = found.to().plusDays(1);
        }
    }

    private static BirthSum join(BirthSum before, BirthSum after) {
        return new BirthSum(
                before.source(),
                before.from(),
                after.to(),
                before.status().leastFinal(after.status()),
                Math.max(before.revision(), after.revision()),
                before.counts().plus(after.counts()),
                Math.min(before.communes(), after.communes()),
                added(before.thirdOrMore(), after.thirdOrMore()));
    }

    private List<BirthFigure> newest(BirthArea area, LocalDate from, LocalDate to) {
        var query = Query.query(new Criteria()
                .andOperator(
                        area.condition(),
                        Criteria.where("from").gte(from.toString()).lte(to.toString())));
        var newest = new HashMap<List<Object>, BirthFigure>();
        for (var figure : mongo.find(query, BirthFigure.class)) {
            if (figure.to().compareTo(to.toString()) <= 0 && area.holds(figure.path())) {
                newest.merge(
                        List.of(figure.unit(), figure.from(), figure.to(), figure.source()),
                        figure,
                        (one, other) -> one.revision() >= other.revision() ? one : other);
            }
        }
        return List.copyOf(newest.values());
    }

    private static BirthSum sum(Recorded recorded, List<BirthFigure> figures) {
        var communes = new HashSet<String>();
        var status = BirthStatus.OFFICIAL;
        var revision = 0;
        Long thirdOrMore = 0L;
        for (var figure : figures) {
            communes.add(figure.unit());
            status = status.leastFinal(figure.status());
            revision = Math.max(revision, figure.revision());
            thirdOrMore = added(thirdOrMore, figure.thirdOrMore());
        }
        var counts =
                BirthCounts.pooled(figures.stream().map(BirthFigure::counts).toList());
        return new BirthSum(
                recorded.source(),
                recorded.from(),
                recorded.to(),
                status,
                revision,
                counts,
                communes.size(),
                thirdOrMore);
    }

    /** Nothing when one of them is not known: a part is not the sum. */
    private static @Nullable Long added(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(Math.addExact(one, other));
    }

    private record Recorded(BirthSource source, LocalDate from, LocalDate to) {

        static Recorded of(BirthFigure figure) {
            return new Recorded(figure.source(), LocalDate.parse(figure.from()), LocalDate.parse(figure.to()));
        }
    }
}
