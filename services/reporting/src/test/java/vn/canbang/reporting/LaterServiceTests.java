package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.consolidator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.measure.MeasureSeeding;

/**
 * A service that this release knows nothing of but its name and address: as soon as it publishes, its indicators work, and
 * those that it has not told of are still not supplied.
 */
class LaterServiceTests extends RunningService {

    private static final String SESSIONS = """
        [{"specversion":"1.0","id":"5b0c6a52-4b59-4c41-9f4e-0d5a4c0b1a01","source":"/campaigns/bac-giang",
          "type":"vn.canbang.measure-published.v1","subject":"campaigns.direct_sessions",
          "time":"2024-11-20T03:00:00Z","tenant":"bac-giang","datacontenttype":"application/json",
          "data":{"measure":"campaigns.direct_sessions","kind":"flow","unit":"07201@2004-07-08","path":"24/213/07201/",
                  "owner":null,"day":"2024-11-11","cells":{"-":7},"members":[]}}]
        """;

    @Autowired
    private MongoOperations mongo;

    @BeforeEach
    @AfterEach
    void forget() {
        LaterService.get().tells("[]");
        tenants.run(
                BAC_GIANG,
                () -> MeasureSeeding.COLLECTIONS.forEach(collection -> mongo.remove(new Query(), collection)));
    }

    @Test
    void worksWithItsMeasuresFromTheFirstOneOn() {
        assertThat(sessions().path("text").asString()).isEqualTo("Chưa được cung cấp");
        assertThat(isSupplied("CAM-08")).isFalse();

        LaterService.get().tells(SESSIONS);

        eventually(() -> "7".equals(sessions().path("text").asString()));
        assertThat(as(consolidator(TAN_MY))
                        .get(API + "/indicators/CAM-01/values?from=2024-11-12&to=2024-11-24")
                        .expect(200)
                        .json()
                        .at("/figures/0/text")
                        .asString())
                .as("supplied, and none on these days")
                .isEqualTo("0");
        assertThat(isSupplied("CAM-08")).as("another measure of it").isFalse();
    }

    private JsonNode sessions() {
        return as(consolidator(PROVINCE))
                .get(API + "/indicators/CAM-01/values?from=2024-01-01&to=2024-11-24")
                .expect(200)
                .json()
                .at("/figures/0");
    }

    private boolean isSupplied(String code) {
        return as(consolidator(PROVINCE))
                .get(API + "/indicators")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(indicator -> code.equals(indicator.path("code").asString()))
                .findFirst()
                .orElseThrow()
                .path("supplied")
                .asBoolean();
    }
}
