package vn.canbang.reporting.measure;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Numbers as earlier releases kept them, a document for each day. */
public final class FormerMeasures {

    private static final String COLLECTION = "published_measures";
    private static final int AT_ONCE = 2_000;

    private FormerMeasures() {}

    /** Takes them over into months and series; to be done again it starts anew. */
    public static void takeOver(MongoOperations mongo) {
        var taking = new TakingNumbers(mongo);
        var page = new ArrayList<ToldNumber>();
        for (var former : mongo.getCollection(COLLECTION).find().sort(Sorts.ascending("measure", "path", "day"))) {
            page.add(told(former));
            if (page.size() == AT_ONCE) {
                taking.take(page);
                page.clear();
            }
        }
        taking.take(page);
        mongo.dropCollection(COLLECTION);
    }

    private static ToldNumber told(Document former) {
        return new ToldNumber(
                MeasureKey.of(former),
                new PublishedNumber(
                        PublishedNumber.number(LocalDate.parse(former.getString("day"))),
                        former.getLong("total"),
                        PublishedNumber.cells(former),
                        Set.copyOf(former.getList("members", UUID.class, List.of())),
                        former.getDate("toldAt").toInstant()));
    }
}
