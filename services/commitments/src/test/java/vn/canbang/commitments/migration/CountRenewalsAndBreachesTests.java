package vn.canbang.commitments.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.commitments.RunningService;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What was signed before renewals were counted comes due in the numbers as well, and is written once. */
class CountRenewalsAndBreachesTests extends RunningService {

    private static final Tenant PROVINCE = new Tenant("bac-giang");

    @Autowired
    private V120_CountRenewalsAndBreaches migration;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Tenants provinces;

    @Test
    void booksTheDueDayOfAnOldCommitmentOnce() {
        recordedOn(LocalDate.of(2024, 11, 1));
        provinces.run(
                PROVINCE,
                () -> database.updateMulti(new Query(), new Update().unset("counting.renewal"), "commitments"));

        provinces.run(PROVINCE, () -> migration.apply(database));
        var once = commitments();
        provinces.run(PROVINCE, () -> migration.apply(database));

        assertThat(once).hasSize(1);
        var due = once.getFirst().getEmbedded(List.of("counting", "renewal", "due", "day"), Date.class);
        assertThat(LocalDate.ofInstant(due.toInstant(), ZoneId.systemDefault())).isEqualTo("2026-11-01");
        assertThat(commitments().getFirst().get("version"))
                .isEqualTo(once.getFirst().get("version"));
    }

    private List<Document> commitments() {
        return provinces.call(PROVINCE, () -> database.findAll(Document.class, "commitments"));
    }
}
