package vn.canbang.reporting.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** What provinces gave to the Population Authority: what was sent to it, and the reports of years. */
@Component
class V121_FindNationalReports implements Migration {

    private static final String COLLECTION = "national_reports";

    @Override
    public int number() {
        return 121;
    }

    @Override
    public boolean forNational() {
        return true;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps(COLLECTION).createIndex(new Index("toAuthority", Direction.ASC).named("to_authority"));
        database.indexOps(COLLECTION).createIndex(new Index("kind", Direction.ASC).named("kind"));
    }
}
