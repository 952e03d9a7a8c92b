package vn.canbang.commitments.migration;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Of a paper that was ended the list of those who have to sign no longer says that the law has ended its clauses. */
@Component
class V127_SayWhatWasEnded implements Migration {

    private static final String ROSTER = "roster";
    private static final String REASON = "reason";
    private static final int AT_ONCE = 500;

    @Override
    public int number() {
        return 127;
    }

    @Override
    public void apply(MongoOperations database) {
        var said = Query.query(Criteria.where(REASON).is("CLAUSE_ENDED"));
        said.fields().include("commitment");
        var papers = database.find(said, Document.class, ROSTER).stream()
                .map(entry -> entry.get("commitment"))
                .toList();
        for (var from = 0; from < papers.size(); from += AT_ONCE) {
            say(papers.subList(from, Math.min(from + AT_ONCE, papers.size())), database);
        }
    }

    private static void say(List<Object> papers, MongoOperations database) {
        var ended = Query.query(Criteria.where("_id").in(papers).and("state").is("ENDED"));
        ended.fields().include("_id");
        var ids = database.find(ended, Document.class, "commitments").stream()
                .map(paper -> paper.get("_id"))
                .toList();
        database.updateMulti(
                Query.query(Criteria.where(REASON)
                        .is("CLAUSE_ENDED")
                        .and("commitment")
                        .in(ids)),
                Update.update(REASON, "ENDED"),
                ROSTER);
    }
}
