package vn.canbang.reporting.migration;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.reporting.measure.FormerMeasures;
import vn.canbang.starter.migration.Migration;

/** What services publish is kept by month with its sums, so that a question reads no days that it does not cut. */
@Component
class V120_SumMeasuresByMonth implements Migration {

    @Override
    public int number() {
        return 120;
    }

    @Override
    public void apply(MongoOperations database) {
        database.indexOps("measure_series")
                .createIndex(new Index("measure", Direction.ASC)
                        .on("path", Direction.ASC)
                        .named("measure_path"));
        FormerMeasures.takeOver(database);
    }
}
