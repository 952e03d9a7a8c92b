package vn.canbang.starter.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.aggregate.SavingTogether;
import vn.canbang.starter.idempotency.Overtaken;

/** Brings published measures up to date with the records they count. */
public class Measures {

    private static final int AT_ONCE = 500;

    /** What is counted from the same records stands together. */
    private static final Comparator<MeasuredDay> NEIGHBOURS =
            Comparator.comparing(MeasuredDay::path).thenComparing(MeasuredDay::day);

    private final MongoOperations mongo;
    private final List<MeasureSource> sources;

    public Measures(MongoOperations mongo, List<MeasureSource> sources) {
        this.mongo = mongo;
        this.sources = List.copyOf(sources);
    }

    /** Computes one document anew and publishes it when it changed; repeating is harmless. */
    public void recompute(MeasuredDay key) {
        recomputeAll(List.of(key));
    }

    /** The same for many: what they need is read for all of them together, and only those that changed are written. */
    public void recomputeAll(Collection<MeasuredDay> keys) {
        keys.stream()
                .distinct()
                .sorted(NEIGHBOURS)
                .collect(Collectors.groupingBy(this::sourceOf))
                .forEach((source, ofIts) -> {
                    for (var from = 0; from < ofIts.size(); from += AT_ONCE) {
                        var part = ofIts.subList(from, Math.min(from + AT_ONCE, ofIts.size()));
                        Overtaken.again(() -> recompute(part, source));
                    }
                });
    }

    private MeasureSource sourceOf(MeasuredDay key) {
        return sources.stream()
                .filter(candidate -> candidate.measures().contains(key.measure()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source for measure " + key.measure()));
    }

    /** What stands is read before it is counted: who counted later wins, whoever wrote first begins again. */
    private void recompute(List<MeasuredDay> keys, MeasureSource source) {
        var known = new HashMap<UUID, MeasureDocument>();
        find(keys.stream().map(MeasuredDay::id).toList()).forEach(document -> known.put(document.id(), document));
        var cells = source.cells(keys);
        var fresh = new ArrayList<MeasureDocument>();
        var changed = new ArrayList<MeasureDocument>();
        for (var key : keys) {
            var before = known.get(key.id());
            var document = before == null ? MeasureDocument.of(key) : before;
            var kind = source.kind(key.measure());
            if (document.become(kind, Objects.requireNonNull(cells.get(key)), source.members(key))) {
                (before == null ? fresh : changed).add(document);
            }
        }
        if (!fresh.isEmpty()) {
            mongo.insertAll(fresh);
        }
        SavingTogether.save(mongo, MeasureDocument.class, changed);
    }

    private List<MeasureDocument> find(List<UUID> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), MeasureDocument.class);
    }
}
