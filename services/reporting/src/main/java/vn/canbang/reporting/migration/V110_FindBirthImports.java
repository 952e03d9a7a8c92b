package vn.canbang.reporting.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** A file of births is found by the request that brought it, so that it is answered the same when it is sent again. */
@Component
class V110_FindBirthImports implements Migration {

    @Override
    public int number() {
        return 110;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("birth_imports")
                .createIndex(new Index("acceptedBy", Direction.ASC).sparse().named("by_request"));
    }
}
