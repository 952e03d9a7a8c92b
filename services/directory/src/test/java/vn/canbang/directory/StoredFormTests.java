package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;

/** How records lie in the database: indexes, migrations and the moves of a reorganisation name these fields. */
@DirectoryTest
class StoredFormTests {

    private static final String SLUG = "dang-luu";
    private static final String COMMUNE = "24/213/07201/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private MongoClient mongo;

    private Document stored(String collection, String id) {
        return mongo.getDatabase("directory_" + SLUG)
                .getCollection(collection)
                .find(new Document("_id", UUID.fromString(id)))
                .first();
    }

    private static String made(Api api, String path, Map<String, Object> body) {
        return api.post(API + path, body).expect(201).json().at("/id").asString();
    }

    @Test
    void keepsTheValuesOfARecordAmongItsOwnFields() {
        var province = Province.made(port, identity, SLUG, "24", "2024-10-01");
        var officer = province.as(province.officer(COMMUNE, "data_entry"));
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var facility = made(officer, "/facilities", Province.clinic("Phòng khám", COMMUNE, "F" + mark));
        var provider = made(officer, "/providers", Province.doctor("Lê Thị Lưu", "P" + mark, facility));
        var village = made(
                officer,
                "/villages",
                Map.of("name", "Hạ", "kind", "thon", "commune", COMMUNE, "validFrom", "2020-01-01"));
        var body = province.organisation("Sở Y tế", "department_of_health", "24/");

        var clinic = stored("facilities", facility);
        assertThat(clinic)
                .containsEntry("communePath", COMMUNE)
                .containsEntry("responsible", COMMUNE)
                .containsKeys("communeId", "details", "listed", "licenceKey")
                .doesNotContainKeys("commune", "responsibility", "owner", "closedOn");
        assertThat(stored("providers", provider))
                .containsEntry("responsible", COMMUNE)
                .containsEntry("facilityId", UUID.fromString(facility))
                .containsEntry("departed", false)
                .containsEntry("practiceLicenceNo", "P" + mark)
                .containsKeys("title", "licenceKey", "workplaces", "fullName")
                .doesNotContainKeys("employment", "licence", "responsibility", "departedOn", "licensedFrom");
        assertThat(stored("villages", village))
                .containsEntry("communePath", COMMUNE)
                .containsEntry("responsible", COMMUNE)
                .containsKeys("communeId", "kind", "number", "validFrom")
                .doesNotContainKeys("commune", "responsibility");
        assertThat(stored("organisations", body.toString()))
                .containsEntry("unitPath", "24/")
                .containsEntry("responsible", "24/")
                .containsEntry("owner", body)
                .doesNotContainKey("responsibility");
    }
}
