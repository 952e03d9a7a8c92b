package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** The few whose names are erased, looked through when a file is brought in. */
@Component
class V121_IndexErased implements Migration {

    @Override
    public int number() {
        return 121;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("providers")
                .createIndex(new Index("erasedOn", Sort.Direction.ASC).sparse().named("by_erasure"));
    }
}
