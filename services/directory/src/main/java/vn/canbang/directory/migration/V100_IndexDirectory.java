package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** The two orders in which lists are walked, what may stand only once, and what measures are counted by. */
@Component
class V100_IndexDirectory implements Migration {

    @Override
    public int number() {
        return 100;
    }

    @Override
    public void apply(MongoOperations database) {
        for (var collection : new String[] {"villages", "organisations", "facilities", "providers"}) {
            database.indexOps(collection).createIndex(byName("by_unit", "responsible"));
            database.indexOps(collection).createIndex(byName("by_name", null));
        }
        for (var collection : new String[] {"organisations", "facilities", "providers"}) {
            database.indexOps(collection).createIndex(byName("by_owner", "owner"));
        }
        database.indexOps("people").createIndex(byName("by_name", null));
        unique(database, "people", "username");
        database.indexOps("people")
                .createIndex(new Index("accountId", Sort.Direction.ASC).sparse().named("account"));
        unique(database, "facilities", "licenceKey");
        unique(database, "providers", "licenceKey");
        database.indexOps("villages")
                .createIndex(new Index("communePath", Sort.Direction.ASC)
                        .on("number", Sort.Direction.ASC)
                        .unique()
                        .named("number_once"));
        counted(database, "villages", "communeId");
        counted(database, "organisations", "unitId");
        counted(database, "facilities", "communeId");
        counted(database, "providers", "workplaces.communeId");
        counted(database, "providers", "facilityId");
    }

    private static Index byName(String name, @org.jspecify.annotations.Nullable String first) {
        var index = new Index();
        if (first != null) {
            index.on(first, Sort.Direction.ASC);
        }
        return index.on("listed.key", Sort.Direction.ASC)
                .on("_id", Sort.Direction.ASC)
                .named(name);
    }

    private static void unique(MongoOperations database, String collection, String field) {
        database.indexOps(collection)
                .createIndex(
                        new Index(field, Sort.Direction.ASC).unique().sparse().named(field + "_once"));
    }

    private static void counted(MongoOperations database, String collection, String field) {
        database.indexOps(collection).createIndex(new Index(field, Sort.Direction.ASC).named("by_" + field));
    }
}
