package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Versions of the form of a kind; unique, so that two entered at once do not take the same number. */
@Component
class V118_CreateTemplates implements Migration {

    @Override
    public int number() {
        return 118;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("templates")
                .createIndex(new Index("kind", Direction.ASC)
                        .on("number", Direction.ASC)
                        .unique()
                        .named("one_number_of_a_kind"));
    }
}
