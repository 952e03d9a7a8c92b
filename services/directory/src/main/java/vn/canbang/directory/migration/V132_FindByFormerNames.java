package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** A file from before a name was put right names the record as it was; whoever worked at a facility follows its name. */
@Component
class V132_FindByFormerNames implements Migration {

    @Override
    public int number() {
        return 132;
    }

    @Override
    public void apply(MongoOperations database) {
        for (var collection : new String[] {"villages", "organisations", "facilities"}) {
            database.indexOps(collection)
                    .createIndex(new Index("listed.former", Sort.Direction.ASC)
                            .sparse()
                            .named("by_former_name"));
        }
        database.indexOps("providers")
                .createIndex(new Index("workplaces.facilityId", Sort.Direction.ASC).named("by_workplace"));
    }
}
