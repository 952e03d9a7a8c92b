package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Province.API;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.measure.MeasureSource;
import vn.canbang.starter.measure.MeasuredDay;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.test.Api;
import vn.canbang.test.TestToken;

/** The reform gave the code of Bắc Giang to Bắc Ninh: a tenant stays the province that it was made as. */
@DirectoryTest
class ProvinceOverTimeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private List<Migration> migrations;

    @Autowired
    private List<MeasureSource> sources;

    private Province bacGiang;
    private Province bacNinh;
    private Province caoBang;

    @BeforeEach
    void threeProvinces() {
        bacGiang = Province.made(port, identity, "qua-cai-cach-bg", "24", "2024-10-01");
        bacNinh = Province.made(port, identity, "qua-cai-cach-bn", "24", "2025-07-01");
        caoBang = Province.made(port, identity, "qua-cai-cach-cb", "04", "2024-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 209, 161",
        "2025-06-30, 192, 161",
        "2025-07-01, 58, 56",
    })
    @Tag("S12")
    void everybodySeesTheOwnCommunesOnEachDay(String today, int ofBacGiang, int ofCaoBang) {
        shiftTo("qua-cai-cach-bg", today);
        shiftTo("qua-cai-cach-cb", today);

        assertThat(communes(bacGiang, "")).hasSize(ofBacGiang);
        assertThat(communes(bacGiang, "&under=24/")).hasSize(ofBacGiang);
        assertThat(communes(caoBang, "")).hasSize(ofCaoBang);
    }

    @Test
    void twoTenantsOfOneCodeAreTwoProvinces() {
        assertThat(provinceOf("qua-cai-cach-bg")).isEqualTo("24@2004-07-08");
        assertThat(provinceOf("qua-cai-cach-bn")).isEqualTo("24@2025-07-01");
        assertThat(communes(bacNinh, "")).hasSize(99);
        assertThat(communes(bacNinh, "&on=2025-06-30")).isEmpty();
    }

    @Test
    @Tag("S14")
    void nothingIsRegisteredAtTheNeighboursCommuneUnderTheSameCode() {
        shiftTo("qua-cai-cach-bg", "2025-07-01");
        var neighbours = communes(bacNinh, "");
        neighbours.removeAll(communes(bacGiang, ""));
        assertThat(neighbours).hasSize(41);

        for (var commune : neighbours) {
            bacGiang.as(bacGiang.administrator())
                    .post(
                            API + "/organisations",
                            Map.of(
                                    "name", "Trạm Y tế",
                                    "kind", "commune_health_station",
                                    "unit", commune,
                                    "validFrom", "2025-07-01"))
                    .expectProblem(422, "unit_unknown");
        }
    }

    @Test
    void otherServicesAreGivenTheUnitsOfTheProvinceOnly() {
        var paths = bacGiang.as(bacGiang.service())
                .get("/internal/units")
                .expect(200)
                .json()
                .valueStream()
                .filter(unit -> unit.at("/level").asString().equals("commune"))
                .filter(unit -> unit.at("/validFrom").asString().equals("2025-07-01"))
                .toList();

        assertThat(paths).hasSize(58);
    }

    @Test
    void anOfficerOfAClosedDistrictStandsWhereTheDistrictStood() {
        shiftTo("qua-cai-cach-bg", "2025-07-01");

        var me = bacGiang.as(bacGiang.officer("24/213/", "population_officer"))
                .get(API + "/me")
                .expect(200)
                .json();

        assertThat(me.at("/unitPath/0/name").asString()).isEqualTo("tỉnh Bắc Giang");
        assertThat(me.at("/unitPath/1/path").asString()).isEqualTo("24/213/");
    }

    @Test
    void onlyOwnCommunesAreCounted() {
        var neighbours = communes(bacNinh, "");
        shiftTo("qua-cai-cach-bg", "2025-07-01");
        var own = communes(bacGiang, "");
        neighbours.removeAll(own);

        assertThat(counted(own)).isEqualTo(58);
        assertThat(counted(neighbours)).isZero();
    }

    @Test
    void aTenantOfBeforeIsNamedByTheProvinceOfItsDay() {
        Province.made(port, identity, "truoc-do-bg", "24", "2024-10-01");
        Province.made(port, identity, "truoc-do-bn", "24", "2025-08-01");

        tenants.run(Tenant.PLATFORM, () -> {
            mongo.getCollection("tenants").updateMany(Filters.regex("slug", "^truoc-do"), Updates.unset("provinceId"));
            migrations.stream().filter(each -> each.number() == 102).forEach(each -> each.apply(mongo));
        });

        assertThat(provinceOf("truoc-do-bg")).isEqualTo("24@2004-07-08");
        assertThat(provinceOf("truoc-do-bn")).isEqualTo("24@2025-07-01");
    }

    /** What the communes of the reform come to on its day, in the tenant of Bắc Giang. */
    private long counted(Set<String> communes) {
        var source = sources.stream()
                .filter(each -> each.measures().contains("directory.communes"))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2025, 7, 1);
        return tenants.call(
                new Tenant("qua-cai-cach-bg"),
                () -> communes.stream()
                        .map(path -> new MeasuredDay("directory.communes", idOf(path), path, null, day))
                        .mapToLong(key -> source.cells(key).getOrDefault(MeasureSource.TOTAL, 0L))
                        .sum());
    }

    private static String idOf(String path) {
        return path.substring(3, 8) + "@2025-07-01";
    }

    private Set<String> communes(Province province, String more) {
        return province.as(province.administrator())
                .get(API + "/units?level=commune" + more)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(unit -> unit.at("/path").asString())
                .collect(Collectors.toSet());
    }

    private String provinceOf(String slug) {
        return operator()
                .get(API + "/tenants/" + slug)
                .expect(200)
                .json()
                .at("/provinceId")
                .asString();
    }

    private void shiftTo(String slug, String today) {
        operator()
                .post(API + "/tenants/" + slug + "/today-shift", Map.of("today", today))
                .expect(200);
    }

    private Api operator() {
        return Api.at(port).as(TestToken.operator());
    }
}
