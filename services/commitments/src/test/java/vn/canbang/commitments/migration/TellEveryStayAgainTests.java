package vn.canbang.commitments.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.RunningService;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What was counted before all stays were told is read again from the beginning of the directory's feed, nothing else is. */
class TellEveryStayAgainTests extends RunningService {

    /** A province that no consumer follows, so that none writes its position meanwhile. */
    private static final Tenant PROVINCE = new Tenant("stays-of-old");

    @Autowired
    private V111_TellEveryStayAgain migration;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Tenants provinces;

    @BeforeEach
    void readUpToNow() {
        provinces.run(PROVINCE, () -> {
            database.remove(new Query(), "feed_positions");
            for (var consumer : List.of("roster", "references", "effects", "measures")) {
                database.save(new Document("_id", consumer).append("lastEventId", UUID.randomUUID()), "feed_positions");
            }
        });
    }

    @Test
    void readsTheRosterFromTheBeginningAndNothingElse() {
        provinces.run(PROVINCE, () -> migration.apply(database));

        assertThat(positions()).containsExactlyInAnyOrder("references", "effects", "measures");
    }

    @Test
    void changesNothingWhereNothingWasReadYet() {
        provinces.run(PROVINCE, () -> database.remove(new Query(), "feed_positions"));

        provinces.run(PROVINCE, () -> migration.apply(database));

        assertThat(positions()).isEmpty();
    }

    private List<String> positions() {
        return provinces.call(
                PROVINCE,
                () -> database.findAll(Document.class, "feed_positions").stream()
                        .map(position -> position.getString("_id"))
                        .toList());
    }
}
