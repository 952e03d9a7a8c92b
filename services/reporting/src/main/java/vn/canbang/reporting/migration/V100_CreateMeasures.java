package vn.canbang.reporting.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Sums by measure and area, births by area. */
@Component
class V100_CreateMeasures implements Migration {

    @Override
    public int number() {
        return 100;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("published_measures")
                .createIndex(new Index("measure", Direction.ASC)
                        .on("path", Direction.ASC)
                        .on("day", Direction.ASC)
                        .named("measure_path_day"));
        database.indexOps("birth_figures")
                .createIndex(new Index("path", Direction.ASC)
                        .on("from", Direction.ASC)
                        .named("path_from"));
        database.indexOps("birth_imports").createIndex(new Index("importedAt", Direction.DESC).named("newest"));
    }
}
