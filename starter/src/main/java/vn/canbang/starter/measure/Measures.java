package vn.canbang.starter.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.idempotency.Overtaken;

/** Brings published measures up to date with the records they count. */
public class Measures {

    private final MongoOperations mongo;
    private final List<MeasureSource> sources;

    public Measures(MongoOperations mongo, List<MeasureSource> sources) {
        this.mongo = mongo;
        this.sources = List.copyOf(sources);
    }

    /** Computes one document anew and publishes it when it changed; repeating is harmless. */
    public void recompute(MeasuredDay key) {
        var source = sources.stream()
                .filter(candidate -> candidate.measures().contains(key.measure()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source for measure " + key.measure()));
        Overtaken.again(() -> recompute(key, source));
    }

    private void recompute(MeasuredDay key, MeasureSource source) {
        var document = find(key.id()).orElseGet(() -> MeasureDocument.of(key));
        if (document.become(source.kind(key.measure()), source.cells(key), source.members(key))) {
            mongo.save(document);
        }
    }

    private Optional<MeasureDocument> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, MeasureDocument.class));
    }
}
