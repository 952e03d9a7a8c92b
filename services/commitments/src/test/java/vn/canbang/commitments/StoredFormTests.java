package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.SECOND_VILLAGE;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

/** How records lie in the database: indexes, migrations and the moves of a reorganisation name these fields. */
class StoredFormTests extends RunningService {

    @BeforeEach
    void nothingStored() {
        nothingRecorded();
        tenants.run(
                BAC_GIANG,
                () -> List.of("tallies", "norms").forEach(collection -> mongo.remove(new Query(), collection)));
    }

    private Document onlyOne(String collection) {
        return tenants.call(
                BAC_GIANG, () -> mongo.findAll(Document.class, collection).getFirst());
    }

    private void made(String path, Map<String, Object> body, int status) {
        once(officer(TAN_MY)).post(API + path, body).expect(status);
    }

    @Test
    void keepsWhoLooksAfterARecordAmongItsOwnFields() {
        made("/commitments", signing(provider("Lê Thị Lưu", "Phòng khám", TAN_MY), "2024-11-15"), 201);
        made("/tallies", tally(SECOND_VILLAGE, "2024-11-15", 10, 20), 200);
        made("/norms", norm(SECOND_VILLAGE, "2024-11-15"), 200);

        for (var collection : List.of("commitments", "tallies", "norms")) {
            assertThat(onlyOne(collection))
                    .as(collection)
                    .hasEntrySatisfying(
                            "responsible", place -> assertThat(place).asString().startsWith(TAN_MY))
                    .doesNotContainKey("responsibility");
        }
        assertThat(onlyOne("commitments")).containsKeys("unit", "subject", "coveredTo", "parties", "nameKey");
        assertThat(onlyOne("tallies")).containsKeys("unitId", "unitPath", "holder", "kind", "clause");
        assertThat(onlyOne("norms")).containsKeys("holder", "kind");
    }
}
