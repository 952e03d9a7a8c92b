package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.SIBLING;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.XUONG_GIANG;
import static vn.canbang.reporting.Province.consolidator;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.measure.MeasureSeeding;
import vn.canbang.starter.measure.MeasureKind;

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

    /** Of four communes one has held two campaigns; a campaign of the province is in none of them. */
    @Test
    void countsTheCommunesWithACampaignOnceCampaignsArePublished() {
        theFourCommunes();
        assertThat(value("CAM-11", 0)).isEqualTo("Chưa được cung cấp");

        publish("campaigns.campaigns_held", MeasureKind.FLOW, TAN_MY, null, "2024-04-02", 1);
        publish("campaigns.campaigns_held", MeasureKind.FLOW, TAN_MY, null, "2024-09-05", 1);
        publish("campaigns.campaigns_held", MeasureKind.FLOW, PROVINCE, null, "2024-09-06", 1);

        assertThat(isSupplied("CAM-11")).isTrue();
        assertThat(value("CAM-11", 0)).as("one of four").isEqualTo("25,0");
        assertThat(value("CAM-10", 0)).isEqualTo("3");
    }

    @Test
    void countsTheCommunesThatHaveAReceptionPointAndNotThePoints() {
        theFourCommunes();
        publish("tips.reception_points", MeasureKind.STOCK, TAN_MY, null, "2024-02-01", 2);
        publish("tips.reception_points", MeasureKind.STOCK, DONG_SON, null, "2024-02-01", 1);
        publish("tips.reception_points", MeasureKind.STOCK, XUONG_GIANG, null, "2024-02-01", 1);

        assertThat(value("TIP-06", 0)).isEqualTo("4");
        assertThat(value("TIP-06", 1)).as("three of four").isEqualTo("75,0");
    }

    private void theFourCommunes() {
        for (var commune : List.of(TAN_MY, DONG_SON, XUONG_GIANG, SIBLING)) {
            publish("directory.communes", MeasureKind.STOCK, commune, null, "2024-01-01", 1);
        }
    }

    private JsonNode sessions() {
        return figure("CAM-01", 0);
    }

    private String value(String indicator, int figure) {
        return figure(indicator, figure).path("text").asString();
    }

    private JsonNode figure(String indicator, int figure) {
        return as(consolidator(PROVINCE))
                .get(API + "/indicators/" + indicator + "/values?from=2024-01-01&to=2024-11-24")
                .expect(200)
                .json()
                .at("/figures/" + figure);
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
