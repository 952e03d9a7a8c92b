package vn.canbang.reporting.submission;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Summaries of many reports in one question. */
@Component
public class SubmissionSummaries {

    private final MongoOperations mongo;

    SubmissionSummaries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Map<UUID, SubmissionSummary> of(Collection<UUID> ids) {
        var query = Query.query(Criteria.where("_id").in(ids));
        query.fields()
                .include(
                        "version",
                        "period",
                        "state",
                        "warnings",
                        "overrides",
                        "rounds",
                        "remarks",
                        "submittedBy",
                        "changedSince",
                        "submittedOn",
                        "firstSubmittedOn",
                        "returnDue",
                        "approval");
        return mongo.find(query, SubmissionSummary.class, "submissions").stream()
                .collect(Collectors.toMap(SubmissionSummary::id, summary -> summary));
    }
}
