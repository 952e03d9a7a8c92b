package vn.canbang.reporting.birth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.ratio.BirthCounts;
import vn.canbang.starter.access.UnitLevel;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.territory.Territory;

/**
 * Births as they were recorded. A period is answered only where recorded ones of one source fill it; none is split, and
 * sources are never added.
 */
@Component
public class Births {

    private final MongoOperations mongo;
    private final BirthChaining chaining;
    private final Territory territory;

    Births(MongoOperations mongo, BirthChaining chaining, Territory territory) {
        this.mongo = mongo;
        this.chaining = chaining;
        this.territory = territory;
    }

    /** Every recorded period within a span, by source, summed over the area. */
    public List<BirthSum> recorded(UnitPath unit, LocalDate from, LocalDate to) {
        var area = BirthArea.asRecorded(unit);
        return newest(area, from, to).stream().collect(Collectors.groupingBy(Recorded::of)).entrySet().stream()
                .map(group -> sum(area, group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(BirthSum::from)
                        .thenComparing(BirthSum::to)
                        .thenComparing(BirthSum::source))
                .toList();
    }

    /** The stretch from the first day on of which each source has recorded most without a gap. */
    public Map<BirthSource, BirthSum> filling(UnitPath area, LocalDate from, LocalDate to) {
        return filling(BirthArea.asRecorded(area), from, to);
    }

    /** The same by the boundaries of another day, as today's. */
    public Map<BirthSource, BirthSum> filling(BirthArea area, LocalDate from, LocalDate to) {
        var filled = new EnumMap<BirthSource, BirthSum>(BirthSource.class);
        newest(area, from, to).stream()
                .collect(Collectors.groupingBy(BirthFigure::source))
                .forEach((source, figures) -> {
                    var places = chaining.chain(figures, from, to);
                    places.fullest()
                            .ifPresent(last -> filled.put(source, sum(area, new Recorded(source, from, last), places)));
                });
        return filled;
    }

    /**
     * What one source recorded from one day to another of each commune of an area, by its path; by the boundaries of the area,
     * of a commune that others went into only where all of them have recorded it.
     */
    public Map<String, BirthCounts> byCommune(BirthArea area, BirthSource source, LocalDate from, LocalDate to) {
        var figures = newest(area, from, to).stream()
                .filter(figure -> figure.source() == source)
                .toList();
        var chains = new HashMap<String, List<BirthChain>>();
        chaining.chain(figures, from, to)
                .until(to)
                .forEach((path, chain) -> chains.computeIfAbsent(area.placeOf(path), key -> new ArrayList<>())
                        .add(chain));
        var communes = new HashMap<String, BirthCounts>();
        chains.forEach((path, of) -> {
            if (communesUntil(to, of) >= existing(area.in(path), to)) {
                communes.put(path, counts(of));
            }
        });
        return communes;
    }

    /** True when births of units that are closed now are among those of the area. */
    public boolean takesInOthers(BirthArea area, LocalDate from, LocalDate to) {
        return newest(area, from, to).stream().anyMatch(figure -> area.isElsewhere(figure.path()));
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

    private BirthSum sum(BirthArea area, Recorded recorded, List<BirthFigure> figures) {
        var communes = (int) figures.stream().map(BirthFigure::path).distinct().count();
        return sum(area, recorded, figures, communes);
    }

    private BirthSum sum(BirthArea area, Recorded recorded, BirthPlaces places) {
        var chains = places.until(recorded.to()).values();
        return sum(
                area,
                recorded,
                chains.stream().flatMap(BirthChain::figures).toList(),
                communesUntil(recorded.to(), chains));
    }

    private BirthSum sum(BirthArea area, Recorded recorded, List<BirthFigure> figures, int communes) {
        return BirthSum.of(
                recorded.source(), recorded.from(), recorded.to(), figures, communes, existing(area, recorded.to()));
    }

    private static int communesUntil(LocalDate day, Collection<BirthChain> chains) {
        return chains.stream().mapToInt(chain -> chain.communesUntil(day)).sum();
    }

    private static BirthCounts counts(Collection<BirthChain> chains) {
        return BirthCounts.pooled(chains.stream()
                .flatMap(BirthChain::figures)
                .map(BirthFigure::counts)
                .toList());
    }

    /** How many communes of a day belong to the area. */
    private int existing(BirthArea area, LocalDate on) {
        return (int) territory.under(area.unit().province(), UnitLevel.COMMUNE, on).stream()
                .filter(commune -> area.holds(commune.path()))
                .count();
    }

    private record Recorded(BirthSource source, LocalDate from, LocalDate to) {

        static Recorded of(BirthFigure figure) {
            return new Recorded(figure.source(), figure.firstDay(), figure.lastDay());
        }
    }
}
