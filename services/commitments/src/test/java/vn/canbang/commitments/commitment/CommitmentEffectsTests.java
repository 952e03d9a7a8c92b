package vn.canbang.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.canbang.commitments.RunningService;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** A kill between the write of a commitment and what follows from it only delays the latter. */
class CommitmentEffectsTests extends RunningService {

    private static final Tenant PROVINCE = new Tenant("bac-giang");

    @Autowired
    private CommitmentEffects effects;

    @Autowired
    private MongoOperations database;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Tenants provinces;

    private Map<String, Long> numbers() {
        return summaries.under(CommitmentSummary.BOOK, SubjectKind.PROVIDER, new UnitPath("24/213/07201/"));
    }

    /** As it stands in the database when its events are not told by anybody else. */
    private Document withoutEvents(Commitment commitment) {
        var document = new Document();
        database.getConverter().write(commitment, document);
        document.put("outbox", List.of());
        document.put("version", 0L);
        return document;
    }

    @Test
    void countAnewWhatWasWrittenWithoutItsMark() {
        provinces.run(PROVINCE, () -> {
            database.remove(new Query(), Commitment.class);
            database.remove(new Query(), "summaries");
            summaries.changed(CommitmentSummary.BOOK, SubjectKind.PROVIDER, "24/213/07201/");
            assertThat(numbers()).isEmpty();
            var signed = CommitmentFixture.signedOn(LocalDate.of(2024, 10, 15));
            database.getCollection("commitments").insertOne(withoutEvents(signed));
            assertThat(numbers()).isEmpty();

            effects.carryOut(signed.id());

            assertThat(numbers()).isEqualTo(Map.of("active", 1L));
        });
    }

    @Test
    void coverManyWhoseWriteWasCutOffAndLeaveTheOthersAsTheyAre() {
        recordedOn(LocalDate.of(2024, 11, 1));
        var before = only("commitments");
        var told = before.get("_id", UUID.class);
        assertThat(only("roster").getString("listed")).isEqualTo("COVERED");
        provinces.run(
                PROVINCE,
                () -> database.updateMulti(
                        new Query(), new Update().set("listed", "GAP").unset("coverStamp"), "roster"));

        provinces.run(PROVINCE, () -> effects.carryOutAll(List.of(told, UUID.randomUUID(), told)));

        assertThat(only("roster").getString("listed")).isEqualTo("COVERED");
        assertThat(only("commitments").get("version")).isEqualTo(before.get("version"));
    }

    private Document only(String collection) {
        var all = provinces.call(PROVINCE, () -> database.findAll(Document.class, collection));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
