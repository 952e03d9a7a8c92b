package vn.canbang.commitments.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.commitments.RunningService;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What an earlier version said of every ended paper stays only where the law ended its clauses. */
class SayWhatWasEndedTests extends RunningService {

    /** A province that nobody serves, so that nothing else is written there meanwhile. */
    private static final Tenant PROVINCE = new Tenant("ended-of-old");

    @Autowired
    private V127_SayWhatWasEnded migration;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Tenants provinces;

    @Test
    void saysOfWhatWasEndedThatItWasAndLeavesEveryOtherReason() {
        provinces.run(PROVINCE, () -> {
            var left = asked("ENDED", "CLAUSE_ENDED");
            var overByLaw = asked("SIGNED", "CLAUSE_ENDED");
            var lapsed = asked("SIGNED", "LAPSED");
            var breached = asked("ENDED", "BREACHED");

            migration.apply(database);
            migration.apply(database);

            assertThat(reasonOf(left)).isEqualTo("ENDED");
            assertThat(reasonOf(overByLaw)).isEqualTo("CLAUSE_ENDED");
            assertThat(reasonOf(lapsed)).isEqualTo("LAPSED");
            assertThat(reasonOf(breached)).isEqualTo("BREACHED");
        });
    }

    private UUID asked(String state, String reason) {
        var paper = UUID.randomUUID();
        var subject = UUID.randomUUID();
        database.save(
                new Document("_id", paper)
                        .append("subject", subject)
                        .append("ordinal", 1)
                        .append("state", state),
                "commitments");
        database.save(new Document("_id", subject).append("reason", reason).append("commitment", paper), "roster");
        return subject;
    }

    private String reasonOf(UUID subject) {
        return Objects.requireNonNull(database.findById(subject, Document.class, "roster"))
                .getString("reason");
    }
}
