package vn.canbang.commitments.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** One place in a subject's row taken once; lists by commune and by name; words; days that are counted; ends to be told. */
@Component
class V101_CreateCommitments implements Migration {

    @Override
    public int number() {
        return 101;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("commitments");
        indexes.createIndex(new Index("subject", Direction.ASC)
                .on("ordinal", Direction.ASC)
                .unique()
                .named("subject_once"));
        indexes.createIndex(new Index("responsible", Direction.ASC)
                .on("nameKey", Direction.ASC)
                .on("_id", Direction.ASC)
                .named("by_unit_and_name"));
        indexes.createIndex(
                new Index("nameKey", Direction.ASC).on("_id", Direction.ASC).named("by_name"));
        indexes.createIndex(new Index("words", Direction.ASC).named("by_words"));
        indexes.createIndex(new Index("owner", Direction.ASC).sparse().named("by_owner"));
        indexes.createIndex(new Index("parties", Direction.ASC).sparse().named("by_party"));
        indexes.createIndex(new Index("unit.id", Direction.ASC)
                .on("signedOn", Direction.ASC)
                .named("by_unit_and_signing"));
        indexes.createIndex(new Index("unit.id", Direction.ASC)
                .on("coveredTo", Direction.ASC)
                .named("by_unit_and_end"));
        indexes.createIndex(new Index("untoldEndOn", Direction.ASC).sparse().named("by_untold_end"));
        indexes.createIndex(
                new Index("signature.sheet.sheet", Direction.ASC).sparse().named("by_sheet"));
    }
}
