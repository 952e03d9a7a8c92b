package vn.canbang.directory.migration;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** No feed tells of reports yet, so no agency is admitted for them; whoever was follows the rest. */
@Component
class V131_EndReportScope implements Migration {

    private static final String SCOPES = "scopes";
    private static final String ENDED = "REPORTS";

    @Override
    public int number() {
        return 131;
    }

    @Override
    public void apply(MongoOperations database) {
        var agencies = database.getCollection("agencies");
        for (var agency : agencies.find(Filters.eq(SCOPES, ENDED)).into(new ArrayList<>())) {
            var left = new ArrayList<>(agency.getList(SCOPES, String.class));
            left.removeAll(List.of(ENDED));
            agencies.updateOne(Filters.eq("_id", agency.get("_id")), Updates.set(SCOPES, left));
        }
    }
}
