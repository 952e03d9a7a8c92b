package vn.canbang.reporting.measure;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureKind;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.measure.MeasurePublished;

/**
 * All published numbers of the current tenant. What a question costs depends on units and days, never on how many
 * records the services hold (DESIGN 7).
 */
@Component
public class PublishedMeasures {

    private final MongoOperations mongo;
    private final IndicatorCatalogue catalogue;

    PublishedMeasures(MongoOperations mongo, IndicatorCatalogue catalogue) {
        this.mongo = mongo;
        this.catalogue = catalogue;
    }

    /** Takes over a published document; the same one again changes nothing. */
    public void take(MeasurePublished told, Instant at) {
        take(List.of(StoredMeasure.of(told, at)));
    }

    /** The same for many, oldest first: of each document only the last is written. */
    void take(List<StoredMeasure> documents) {
        var last = new LinkedHashMap<UUID, StoredMeasure>();
        documents.forEach(document -> last.put(document.id(), document));
        if (last.isEmpty()) {
            return;
        }
        var write = mongo.bulkOps(BulkMode.UNORDERED, StoredMeasure.class);
        last.forEach((id, document) -> write.replaceOne(
                Query.query(Criteria.where("_id").is(id)),
                document,
                FindAndReplaceOptions.options().upsert()));
        write.execute();
    }

    /** Sums over all slices together; a measure without any document in them has no entry. */
    public Map<MeasureName, Amount> amounts(
            Collection<MeasureName> measures, List<MeasureSlice> slices, MeasureSpan span) {
        var sums = new HashMap<MeasureName, Amount>();
        amountsBy(measures, slices, span, path -> "").values().forEach(sums::putAll);
        return sums;
    }

    /** Sums by whatever a path belongs to, for example the child unit; paths that belong to nothing are left out. */
    public Map<String, Map<MeasureName, Amount>> amountsBy(
            Collection<MeasureName> measures,
            List<MeasureSlice> slices,
            MeasureSpan span,
            Function<String, @Nullable String> groupOf) {
        var sums = new HashMap<String, Map<MeasureName, Amount>>();
        for (var kind : List.of(MeasureKind.FLOW, MeasureKind.STOCK)) {
            var names = ofKind(measures, kind);
            if (names.isEmpty() || slices.isEmpty()) {
                continue;
            }
            for (var row : sumsByPath(names, slices, span, kind)) {
                var group = groupOf.apply(row.path());
                if (group != null) {
                    sums.computeIfAbsent(group, key -> new HashMap<>())
                            .merge(MeasureName.of(row.measure()), row.amount(), Amount::plus);
                }
            }
        }
        membersBy(ofKind(measures, MeasureKind.MEMBERS), slices, span, groupOf)
                .forEach((group, amounts) ->
                        sums.computeIfAbsent(group, key -> new HashMap<>()).putAll(amounts));
        return sums;
    }

    /** The measures of which somebody has published at least one document in this tenant. */
    public Set<MeasureName> known() {
        var names = new HashSet<MeasureName>();
        for (var name : mongo.findDistinct(new Query(), "measure", StoredMeasure.class, String.class)) {
            names.add(MeasureName.of(name));
        }
        return names;
    }

    private List<SumByPath> sumsByPath(
            List<String> names, List<MeasureSlice> slices, MeasureSpan span, MeasureKind kind) {
        var pipeline = newAggregation(
                match(condition(names, slices, span, kind)),
                group("measure", "path")
                        .sum("total")
                        .as("value")
                        .count()
                        .as("documents")
                        .max("toldAt")
                        .as("latest"),
                project("value", "documents", "latest")
                        .and("_id.measure")
                        .as("measure")
                        .and("_id.path")
                        .as("path"));
        return mongo.aggregate(pipeline, StoredMeasure.class, SumByPath.class).getMappedResults();
    }

    private Map<String, Map<MeasureName, Amount>> membersBy(
            List<String> names,
            List<MeasureSlice> slices,
            MeasureSpan span,
            Function<String, @Nullable String> groupOf) {
        var seen = new HashMap<String, Map<MeasureName, Set<UUID>>>();
        var sums = new HashMap<String, Map<MeasureName, Amount>>();
        if (names.isEmpty() || slices.isEmpty()) {
            return sums;
        }
        var query = Query.query(condition(names, slices, span, MeasureKind.MEMBERS));
        for (var document : mongo.find(query, StoredMeasure.class)) {
            var group = groupOf.apply(document.path());
            if (group == null) {
                continue;
            }
            var measure = MeasureName.of(document.measure());
            var members = seen.computeIfAbsent(group, key -> new HashMap<>())
                    .computeIfAbsent(measure, key -> new HashSet<>());
            members.addAll(document.members());
            sums.computeIfAbsent(group, key -> new HashMap<>())
                    .merge(
                            measure,
                            new Amount(members.size(), 1, document.toldAt()),
                            (old, next) -> new Amount(
                                    members.size(), old.documents() + 1, Amount.later(old.latest(), next.latest())));
        }
        return sums;
    }

    private static Criteria condition(
            List<String> names, List<MeasureSlice> slices, MeasureSpan span, MeasureKind kind) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(
                names.size() == 1
                        ? Criteria.where("measure").is(names.getFirst())
                        : Criteria.where("measure").in(names));
        if (slices.size() == 1) {
            conditions.addAll(slices.getFirst().criteria());
        } else {
            conditions.add(new Criteria()
                    .orOperator(slices.stream()
                            .map(slice -> new Criteria().andOperator(slice.criteria()))
                            .toList()));
        }
        var days = Criteria.where("day").lte(span.to().toString());
        conditions.add(kind == MeasureKind.STOCK ? days : days.gte(span.from().toString()));
        return new Criteria().andOperator(conditions);
    }

    private List<String> ofKind(Collection<MeasureName> measures, MeasureKind kind) {
        return measures.stream()
                .filter(measure ->
                        catalogue.kindOf(measure).filter(kind::equals).isPresent())
                .map(MeasureName::value)
                .sorted()
                .toList();
    }

    /** A row of the sum that the database makes. */
    record SumByPath(
            String measure,
            String path,
            long value,
            long documents,
            @Nullable Instant latest) {

        Amount amount() {
            return new Amount(value, documents, latest);
        }
    }
}
