package vn.canbang.reporting.submission;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.UnitPath;

/** Summaries of many reports in one question. */
@Component
public class SubmissionSummaries {

    private final MongoOperations mongo;

    SubmissionSummaries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The periods for which a unit, or an organisation that reports for itself, has begun a report. */
    public Set<UUID> periodsBegunBy(UnitPath unit, @Nullable UUID organisation) {
        var ofUnit = Criteria.where("responsible").is(unit.value());
        var theirs = organisation == null
                ? ofUnit
                : new Criteria().orOperator(ofUnit, Criteria.where("owner").is(organisation));
        return Set.copyOf(mongo.findDistinct(Query.query(theirs), "period", "submissions", UUID.class));
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
                        "approval",
                        "earlier");
        return mongo.find(query, SubmissionSummary.class, "submissions").stream()
                .collect(Collectors.toMap(SubmissionSummary::id, summary -> summary));
    }
}
