package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.roster.Coverage;
import vn.canbang.commitments.roster.RosterFacts;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.idempotency.NameBasedId;

/** Writes first commitments in bulk for benchmarks: through the mapping, past their events. */
@Component
public class CommitmentSeeding {

    private final MongoOperations mongo;
    private final Summaries summaries;

    CommitmentSeeding(MongoOperations mongo, Summaries summaries) {
        this.mongo = mongo;
        this.summaries = summaries;
    }

    /** Somebody who signed on a day. */
    public record Signed(RosterFacts signer, LocalDate on) {}

    /**
     * What was written.
     *
     * @param coverages what each signer has of it
     * @param touched whose numbers have to be counted
     */
    public record Seeded(Map<UUID, Coverage> coverages, Set<Booking> touched) {}

    public Seeded write(List<Signed> signed) {
        var documents = new ArrayList<Document>();
        var coverages = new HashMap<UUID, Coverage>();
        var touched = new HashSet<Booking>();
        for (var each : signed) {
            var commitment = commitment(each);
            documents.add(withoutEvents(commitment));
            coverages.put(commitment.subjectId(), CoverageOfSubject.of(List.of(commitment)));
            touched.addAll(commitment.bookings());
            summaries.changed(CommitmentSummary.BOOK, commitment.kind(), commitment.responsible());
        }
        if (!documents.isEmpty()) {
            mongo.getCollection(mongo.getCollectionName(Commitment.class)).insertMany(documents);
        }
        return new Seeded(coverages, touched);
    }

    private Document withoutEvents(Commitment commitment) {
        var document = new Document();
        mongo.getConverter().write(commitment, document);
        document.put("outbox", List.of());
        document.put("version", 0L);
        return document;
    }

    private static Commitment commitment(Signed signed) {
        var signer = signed.signer();
        var taker = new Counterparty(NameBasedId.of("bulk-station", signer.unitId()), "Trạm Y tế", null);
        return Commitment.sign(
                NameBasedId.of("bulk-commitment", signer.id()),
                new Signer(
                        signer.kind(),
                        signer.id(),
                        signer.name(),
                        signer.workplace(),
                        signer.workplaceName(),
                        signer.ownership()),
                new Signature(signed.on(), "Hội trường xã", taker, null, true, null, null, null),
                new SignedWhere(
                        new UnitOfDate(signer.unitId(), signer.unitPath()),
                        signer.responsible(),
                        null,
                        Set.of(),
                        signer.counted()),
                new SignedTerms(
                        List.of(new SignedClause(ClauseKind.NO_ASSIST_SEX_SELECTION, null)),
                        new RenewalTerms(24, 60, 30, List.of()),
                        List.of()),
                1);
    }
}
