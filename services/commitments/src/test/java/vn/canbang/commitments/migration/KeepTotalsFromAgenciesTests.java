package vn.canbang.commitments.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.RunningService;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What was told of totals before is taken back, in its place, and nothing else is. */
class KeepTotalsFromAgenciesTests extends RunningService {

    /** A province that nobody serves, so that nothing is told there meanwhile. */
    private static final Tenant PROVINCE = new Tenant("told-of-old");

    private static final String TOTAL = "{\"clause\":\"child_number_limit\",\"signed\":3,\"total\":4}";

    @Autowired
    private V123_KeepTotalsFromAgencies migration;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Tenants provinces;

    @Test
    @Tag("S15")
    void emptiesTheEventsOfTotalsOnTheFeedOfAgencies() {
        provinces.run(PROVINCE, () -> {
            for (var feed : new String[] {"feed", "internal_feed"}) {
                database.remove(new Query(), feed);
                told(feed, 1, "tally-recorded.v1");
                told(feed, 2, "norm-repealed.v1");
            }

            migration.apply(database);

            assertThat(data("feed", 1)).isEqualTo("{}");
            assertThat(data("feed", 2)).isEqualTo(TOTAL);
            assertThat(data("internal_feed", 1)).isEqualTo(TOTAL);
        });
    }

    private void told(String feed, long position, String type) {
        database.save(
                new Document("_id", position)
                        .append("eventId", UUID.randomUUID())
                        .append("type", "vn.canbang.commitments." + type)
                        .append("data", TOTAL),
                feed);
    }

    private String data(String feed, long position) {
        return Objects.requireNonNull(database.findById(position, Document.class, feed))
                .getString("data");
    }
}
