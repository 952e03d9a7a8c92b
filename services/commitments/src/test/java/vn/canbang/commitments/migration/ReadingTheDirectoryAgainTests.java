package vn.canbang.commitments.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.RunningService;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What the directory told before somebody listened for it is read again by that one, and by nobody else. */
class ReadingTheDirectoryAgainTests extends RunningService {

    /** A province that no consumer follows, so that none writes its position meanwhile. */
    private static final Tenant PROVINCE = new Tenant("told-before");

    @Autowired
    private V122_EndTotalsWithTheirHolders totals;

    @Autowired
    private V124_SignAgainAfterChanges changes;

    @Autowired
    private V128_BeginTotalsWithTheirHolders beginnings;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Tenants provinces;

    @Test
    void readsForTheTotalsOrForTheRosterFromTheBeginningAndForNothingElse() {
        Map.<Migration, List<String>>of(
                        totals, List.of("norms", "roster"),
                        beginnings, List.of("norms", "roster"),
                        changes, List.of("norms", "tallies"))
                .forEach((migration, left) -> provinces.run(PROVINCE, () -> {
                    database.remove(new Query(), "feed_positions");
                    for (var consumer : List.of("tallies", "norms", "roster")) {
                        database.save(
                                new Document("_id", consumer).append("lastEventId", UUID.randomUUID()),
                                "feed_positions");
                    }

                    migration.apply(database);

                    assertThat(database.findAll(Document.class, "feed_positions"))
                            .extracting(position -> position.getString("_id"))
                            .containsExactlyInAnyOrderElementsOf(left);
                }));
    }
}
