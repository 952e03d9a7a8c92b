package vn.canbang.commitments.commitment;

import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.starter.idempotency.Overtaken;

/** Brings commitments that an earlier version recorded in line with what is counted of them now. */
public final class CountingAnew {

    private CountingAnew() {}

    /** Repeating is harmless: what counts as it stands is not written again. */
    public static void all(MongoOperations database) {
        var ids = new Query();
        ids.fields().include("_id");
        try (var found = database.query(Commitment.class).as(Known.class).matching(ids).stream()) {
            found.forEach(known -> Overtaken.again(() -> {
                var commitment = database.findById(known.id(), Commitment.class);
                if (commitment != null && commitment.countsAnew()) {
                    database.save(commitment);
                }
            }));
        }
    }

    /** Which one it is. */
    record Known(UUID id) {}
}
