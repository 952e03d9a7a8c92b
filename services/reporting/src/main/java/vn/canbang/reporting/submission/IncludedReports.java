package vn.canbang.reporting.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Whether sums still say what the reports in them say. A report may come back from its receiver while the one above is being
 * written; what it says then was accepted by nobody, or by somebody in another round than the one that was summed.
 */
@Component
class IncludedReports {

    private final MongoOperations mongo;

    IncludedReports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What of a report tells whether the sums hold it as it stands, read without its figures. */
    record Head(@Id UUID id, String name, SubmissionState state, int rounds) {

        private boolean standsIn(Consolidation sums) {
            return state.isAccepted() && sums.holds(new Consolidation.Acceptance(id, rounds));
        }
    }

    /** Names of the units whose reports came back after they were summed, accepted anew or not. */
    List<String> changedSince(Consolidation sums) {
        if (sums.included().isEmpty()) {
            return List.of();
        }
        var query = Query.query(Criteria.where("_id").in(sums.included()));
        query.fields().include("name", "state", "rounds");
        return mongo.find(query, Head.class, "submissions").stream()
                .filter(report -> !report.standsIn(sums))
                .map(Head::name)
                .sorted()
                .toList();
    }
}
