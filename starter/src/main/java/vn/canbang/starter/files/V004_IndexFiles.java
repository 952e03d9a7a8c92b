package vn.canbang.starter.files;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.starter.migration.Migration;

/** Contents that may have lost their record. */
class V004_IndexFiles implements Migration {

    @Override
    public int number() {
        return 4;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps(FileContent.class)
                .createIndex(
                        new Index("uncertainSince", Sort.Direction.ASC).sparse().named("uncertain"));
    }
}
