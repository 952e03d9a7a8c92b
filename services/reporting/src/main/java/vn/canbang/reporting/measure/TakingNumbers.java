package vn.canbang.reporting.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Takes over what services publish: the number of a day goes into its month, and the sum of the month, made anew of its days,
 * into the series. Both steps may be repeated, so a page that is taken again ends with the same, wherever it was left.
 */
final class TakingNumbers {

    private final StoredMeasures stored;
    private final MeasureNames names;

    TakingNumbers(MongoOperations mongo) {
        this.stored = new StoredMeasures(mongo);
        this.names = new MeasureNames(mongo);
    }

    /** Oldest first: of what is told of a day more than once the last holds. */
    void take(List<ToldNumber> told) {
        if (!told.isEmpty()) {
            Overtaken.again(() -> takeTogether(told));
        }
    }

    private void takeTogether(List<ToldNumber> told) {
        names.keep(told.stream().map(number -> number.key().measure()).collect(Collectors.toSet()));
        var months = months(told);
        told.forEach(number -> {
            var month = months.get(number.key().month(number.number().month()));
            if (month != null) {
                month.take(number.number());
            }
        });
        stored.save(MeasureMonth.COLLECTION, months.values());
        stored.save(MeasureSeries.COLLECTION, series(months.values()).values());
    }

    private Map<UUID, MeasureMonth> months(List<ToldNumber> told) {
        var months = new HashMap<UUID, MeasureMonth>();
        for (var number : told) {
            var month = number.number().month();
            months.computeIfAbsent(number.key().month(month), id -> MeasureMonth.of(number.key(), month));
        }
        known(MeasureMonth.COLLECTION, months.keySet()).forEach((id, known) -> months.put(id, MeasureMonth.of(known)));
        return months;
    }

    /** Those of the months, changed or not: the sum of one that was stored before may not have been. */
    private Map<UUID, MeasureSeries> series(Collection<MeasureMonth> months) {
        var series = new HashMap<UUID, MeasureSeries>();
        months.forEach(month -> series.computeIfAbsent(month.key().series(), id -> MeasureSeries.of(month.key())));
        known(MeasureSeries.COLLECTION, series.keySet())
                .forEach((id, known) -> series.put(id, MeasureSeries.of(known)));
        months.forEach(month -> series.computeIfPresent(month.key().series(), (id, its) -> {
            its.take(month.sum());
            return its;
        }));
        return series;
    }

    private Map<UUID, Document> known(String collection, Collection<UUID> ids) {
        return stored.named(collection, ids);
    }
}
