package vn.canbang.commitments.migration;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.commitment.CountingAnew;
import vn.canbang.starter.migration.Migration;

/** What came due, was signed again and was breached is counted from now on: commitments of before say so as well. */
@Component
class V120_CountRenewalsAndBreaches implements Migration {

    @Override
    public int number() {
        return 120;
    }

    @Override
    public void apply(MongoOperations database) {
        CountingAnew.all(database);
    }
}
