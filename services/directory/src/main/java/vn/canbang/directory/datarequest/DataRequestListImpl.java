package vn.canbang.directory.datarequest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The list as a query by the day of receipt. */
class DataRequestListImpl implements DataRequestList {

    private static final String RECEIVED_ON = "receivedOn";
    private static final String ID = "_id";

    private final MongoOperations mongo;

    DataRequestListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DataRequest> newest(boolean open, @Nullable ReceiptOrder after, int limit) {
        var wanted = Criteria.where("open").is(open);
        if (after != null) {
            wanted = wanted.orOperator(
                    Criteria.where(RECEIVED_ON).lt(after.receivedOn()),
                    Criteria.where(RECEIVED_ON).is(after.receivedOn()).and(ID).gt(after.id()));
        }
        var order = Sort.by(Sort.Order.desc(RECEIVED_ON), Sort.Order.asc(ID));
        return mongo.find(new Query(wanted).with(order).limit(limit), DataRequest.class);
    }
}
