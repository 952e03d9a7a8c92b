package vn.canbang.commitments.roster;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.summary.Summaries;

/** Fills the roster in bulk for benchmarks: through the mapping, past the directory. */
@Component
public class RosterSeeding {

    private final MongoOperations mongo;
    private final Summaries summaries;

    RosterSeeding(MongoOperations mongo, Summaries summaries) {
        this.mongo = mongo;
        this.summaries = summaries;
    }

    /** Writes entries with the cover given for each. */
    public void write(List<RosterFacts> facts, List<Coverage> coverages) {
        var documents = new ArrayList<Document>();
        for (var i = 0; i < facts.size(); i++) {
            var document = new Document();
            mongo.getConverter().write(entry(facts.get(i), coverages.get(i)), document);
            documents.add(document);
        }
        mongo.getCollection(mongo.getCollectionName(RosterEntry.class)).insertMany(documents);
        facts.stream()
                .map(RosterFacts::responsible)
                .distinct()
                .forEach(unit ->
                        summaries.changed(RosterSummary.BOOK, facts.getFirst().kind(), unit));
    }

    static RosterEntry entry(RosterFacts facts, Coverage coverage) {
        return new RosterEntry(
                facts.id(),
                facts.kind(),
                facts.name(),
                facts.nameKey(),
                facts.words(),
                facts.workplace(),
                facts.workplaceName(),
                facts.services(),
                facts.ownership(),
                facts.unitId(),
                facts.unitPath(),
                facts.responsible(),
                facts.owner(),
                facts.required(),
                facts.since(),
                facts.until(),
                coverage.equals(Coverage.NONE) ? Listed.GAP : Listed.COVERED,
                coverage.gapFrom(),
                coverage.reason(),
                coverage.commitment(),
                facts.counted(),
                facts.absences(),
                facts.work(),
                facts.renewing(),
                facts.licence(),
                null,
                facts.version());
    }
}
