package vn.canbang.commitments.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.commitments.RunningService;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.CommitmentSummaries;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** What was recorded before the counting changed is found and counted as soon as the service has started. */
class CountWhereTheDirectoryDoesTests extends RunningService {

    private static final Tenant PROVINCE = new Tenant("bac-giang");

    @Autowired
    private V106_CountWhereTheDirectoryDoes migration;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Tenants provinces;

    @Test
    void keepsOldCommitmentsAmongThoseComingDueWithoutTheDirectory() {
        recordedOn(LocalDate.of(2024, 11, 1));
        provinces.run(PROVINCE, () -> {
            database.updateMulti(new Query(), new Update().unset("noticeMonths"), "commitments");
            database.remove(new Query(), "summaries");
        });
        liveOn(LocalDate.of(2026, 10, 15));
        assertThat(namesComingDue()).isEmpty();

        provinces.run(PROVINCE, () -> migration.apply(database));

        assertThat(namesComingDue()).containsExactly("Vũ Thị Cũ");
        assertThat(provinces.call(
                        PROVINCE,
                        () -> summaries.under(CommitmentSummaries.BOOK, SubjectKind.PROVIDER, new UnitPath("24/"))))
                .containsEntry(CommitmentSummaries.EXPIRING, 1L);
    }

    private List<String> namesComingDue() {
        return rowsOf("/commitments?expiring=true").stream()
                .map(row -> row.path("subject").path("name").asString())
                .toList();
    }
}
