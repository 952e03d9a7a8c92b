package vn.canbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.reporting.RunningService;

/** Reports that an earlier release stored are read, changed and stored again with the same fields. */
class StoredReportTests extends RunningService {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-0000000000aa");
    private static final UUID REMARK = UUID.fromString("00000000-0000-0000-0000-0000000000bb");

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private Submissions submissions;

    @Test
    void keepsEveryFieldWhereItWas() {
        tenants.run(BAC_GIANG, () -> {
            mongo.getCollection("submissions").deleteOne(new Document("_id", ID));
            var earlier = earlier();
            mongo.getCollection("submissions").insertOne(earlier);

            var read = submissions.findById(ID).orElseThrow();
            assertThat(read.obligation().unit().path()).isEqualTo("24/213/07201/");
            assertThat(read.entries().list())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.value()).hasValue(112));
            assertThat(read.review().rounds()).isEqualTo(1);
            assertThat(read.handingIn().requireSubmitter().name()).isEqualTo("Nguyễn Thị Hoa");
            assertThat(read.approval()).isEmpty();
            read.write(List.of(new Narrative("II.4.gaps", "Còn hai thôn")));
            submissions.save(read);

            var stored = mongo.getCollection("submissions")
                    .find(new Document("_id", ID))
                    .first();
            assertThat(stored).isNotNull();
            for (var field : earlier.keySet()) {
                if (!List.of("version", "narratives", "history", "outbox", "_class")
                        .contains(field)) {
                    assertThat(stored.get(field)).as(field).isEqualTo(earlier.get(field));
                }
            }
            mongo.getCollection("submissions").deleteOne(new Document("_id", ID));
        });
    }

    private static Document earlier() {
        return new Document("_id", ID)
                .append("period", UUID.fromString("00000000-0000-0000-0000-0000000000cc"))
                .append("tier", "COMMUNE")
                .append("mode", "DIRECTIVE")
                .append(
                        "unit",
                        new Document("_id", "07201@2004-07-08")
                                .append("name", "Xã Tân Mỹ")
                                .append("level", "COMMUNE")
                                .append("path", "24/213/07201/"))
                .append("name", "Xã Tân Mỹ")
                .append("receiver", "24/213/")
                .append("responsible", "24/213/07201/")
                .append("dueBefore", dayOf(18))
                .append("state", "RETURNED")
                .append(
                        "entries",
                        List.of(new Document("measure", "commitments.households_signed")
                                .append("typed", new Document("value", 112L).append("reason", "Đếm lại"))))
                .append("births", List.of())
                .append("narratives", List.of())
                .append("explanations", List.of())
                .append(
                        "remarks",
                        List.of(new Document("_id", REMARK)
                                .append("item", "COM-05.signed")
                                .append("text", "Kiểm tra lại")
                                .append("oldText", "110")
                                .append("round", 1)))
                .append("before", List.of(new Document("item", "COM-05.signed").append("text", "110")))
                .append("rounds", 1)
                .append("warnings", 0)
                .append("overrides", 1)
                .append("submittedBy", new Document("subject", "officer").append("name", "Nguyễn Thị Hoa"))
                .append("submittedOn", dayOf(16))
                .append("version", 7L)
                .append("outbox", List.of())
                .append("history", List.of())
                .append("requests", List.of())
                .append("_class", "vn.canbang.reporting.submission.Submission");
    }

    private static Date dayOf(int november) {
        return Date.from(LocalDate.of(2024, 11, november)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant());
    }
}
