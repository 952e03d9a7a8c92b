package vn.canbang.reporting.measure;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.indicator.IndicatorCatalogue;
import vn.canbang.reporting.indicator.MeasureKind;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.starter.measure.MeasurePublished;

/**
 * All published numbers of the current tenant. What a question costs depends on units, owners and months, never on how many
 * records the services hold nor on how many days they told of (DESIGN 7): days are read only of months that a span cuts.
 */
@Component
public class PublishedMeasures {

    private static final Bson MONTHS_LEFT_OUT = Projections.exclude("months");

    private final StoredMeasures stored;
    private final TakingNumbers taking;
    private final MeasureNames names;
    private final IndicatorCatalogue catalogue;

    PublishedMeasures(MongoOperations mongo, IndicatorCatalogue catalogue) {
        this.stored = new StoredMeasures(mongo);
        this.taking = new TakingNumbers(mongo);
        this.names = new MeasureNames(mongo);
        this.catalogue = catalogue;
    }

    /** Takes over a published document; the same one again changes nothing. */
    public void take(MeasurePublished told, Instant at) {
        take(List.of(ToldNumber.of(told, at)));
    }

    /** The same for many, oldest first. */
    void take(List<ToldNumber> told) {
        taking.take(told);
    }

    /** Those of the measures of which somebody has published at least one number in this tenant. */
    Set<String> known(Collection<String> measures) {
        return names.among(measures);
    }

    /** Everything that some slices hold of some measures in a span. */
    public PublishedSums sums(Collection<MeasureName> measures, List<MeasureSlice> slices, MeasureSpan span) {
        var amounts = new ArrayList<PathAmount>();
        for (var kind : List.of(MeasureKind.FLOW, MeasureKind.STOCK, MeasureKind.MEMBERS)) {
            var ofKind = ofKind(measures, kind);
            if (!ofKind.isEmpty() && !slices.isEmpty()) {
                amounts.addAll(amounts(condition(ofKind, slices), kind, CountedDays.of(span, kind)));
            }
        }
        return new PublishedSums(amounts);
    }

    private List<PathAmount> amounts(Criteria condition, MeasureKind kind, CountedDays days) {
        var amounts = new ArrayList<PathAmount>();
        var cut = new HashMap<UUID, PathAmount>();
        for (var series : wholly(condition, kind, days)) {
            var amount = amountOf(series, kind);
            amount.addSum(series);
            amounts.add(amount);
        }
        for (var series : partly(condition, kind, days)) {
            var amount = amountOf(series, kind);
            for (var month : series.getList("months", Document.class)) {
                if (days.hold(month)) {
                    amount.addSum(month);
                } else if (days.cut(month)) {
                    cut.put(MeasureKey.of(series).month(month.getInteger("month")), amount);
                }
            }
            amounts.add(amount);
        }
        addDays(cut, days);
        amounts.removeIf(amount -> !amount.isFound());
        return amounts;
    }

    /** Series that lie within the days counted from their beginning to their end: their sum is all that is needed of them. */
    private List<Document> wholly(Criteria condition, MeasureKind kind, CountedDays days) {
        return kind == MeasureKind.MEMBERS
                ? List.of()
                : stored.find(
                        MeasureSeries.COLLECTION,
                        new Criteria()
                                .andOperator(
                                        condition,
                                        Criteria.where("first").gte(days.from()),
                                        Criteria.where("last").lte(days.to()))
                                .getCriteriaObject(),
                        MONTHS_LEFT_OUT);
    }

    private List<Document> partly(Criteria condition, MeasureKind kind, CountedDays days) {
        var meeting = new Criteria()
                .andOperator(
                        condition,
                        Criteria.where("first").lte(days.to()),
                        Criteria.where("last").gte(days.from()));
        var reachingOut = new Criteria()
                .orOperator(
                        Criteria.where("first").lt(days.from()),
                        Criteria.where("last").gt(days.to()));
        return stored.find(
                MeasureSeries.COLLECTION,
                (kind == MeasureKind.MEMBERS ? meeting : new Criteria().andOperator(meeting, reachingOut))
                        .getCriteriaObject(),
                null);
    }

    private void addDays(Map<UUID, PathAmount> cut, CountedDays days) {
        stored.named(MeasureMonth.COLLECTION, cut.keySet()).forEach((id, month) -> {
            var amount = cut.get(id);
            for (var day : month.getList("days", Document.class)) {
                if (amount != null && days.holdDay(day)) {
                    amount.addDay(day);
                }
            }
        });
    }

    private static PathAmount amountOf(Document series, MeasureKind kind) {
        return new PathAmount(
                MeasureName.of(series.getString("measure")), series.getString("path"), kind == MeasureKind.MEMBERS);
    }

    private static Criteria condition(List<String> names, List<MeasureSlice> slices) {
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
}
