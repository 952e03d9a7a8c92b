package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.directory.Filing.bring;
import static vn.canbang.directory.Filing.carriedOut;
import static vn.canbang.directory.Filing.look;
import static vn.canbang.directory.Province.API;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.SheetFile;

/** The list of villages comes back after a reform and after mergers: it changes nothing and brings no village back. */
@DirectoryTest
@Tag("S40")
class VillageListsTakenBackTests {

    private static final String SONG_HIEN = "04/040/01267/";
    private static final String THUC_PHAN = "04/01273/";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    private Reform reform;

    @BeforeEach
    void aProvinceBeforeTheReform() {
        reform = Reform.in(port, identity, "04", "2025-06-15");
    }

    private static SheetFile villages() {
        return SheetFile.of("Tên thôn, tổ dân phố", "Loại", "Mã xã", "Từ ngày", "Tổng số hộ");
    }

    private JsonNode listed(String name) {
        return reform.administrator()
                .get(API + "/villages?limit=200&on=all")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode looked(SheetFile file) {
        return look(reform.administrator(), "villages", file).expect(200).json();
    }

    private JsonNode done(SheetFile file) {
        return carriedOut(reform.administrator(), "villages", file);
    }

    @Test
    void theSameVillagesAreTakenAfterTheReformAndNothingChanges() {
        var file = villages()
                .row("1", "Tổ dân phố", "01273", "01/01/2010", 118)
                .row("1", "Tổ dân phố", "01267", "01/01/2010", 90);
        done(file);
        reform.liveThrough("2025-07-01");

        var seen = looked(file.row("2", "Tổ dân phố", "01267", "01/01/2012", 70));
        var done = done(villages()
                .row("1", "Tổ dân phố", "01267", "01/01/2010", 95)
                .row("2", "Tổ dân phố", "01267", "01/01/2012", 70)
                .row("9", "Tổ dân phố", "01273", "01/07/2025", 50));

        assertThat(seen.at("/unchanged").asInt()).isEqualTo(2);
        assertThat(seen.at("/added").asInt()).isEqualTo(1);
        assertThat(done.at("/changed").asInt()).isEqualTo(1);
        assertThat(done.at("/added").asInt()).isEqualTo(2);
        assertThat(listed("2").at("/commune/path").asString()).isEqualTo(SONG_HIEN);
        assertThat(listed("2").at("/responsible").asString()).isEqualTo(THUC_PHAN);
        assertThat(listed("9").at("/commune/path").asString()).isEqualTo(THUC_PHAN);
    }

    @Test
    void aVillageOfANameThatTheNewCommuneHasTwiceIsNotGuessed() {
        done(villages()
                .row("1", "Tổ dân phố", "01273", "01/01/2010", 118)
                .row("1", "Tổ dân phố", "01267", "01/01/2010", 90));
        reform.liveThrough("2025-07-01");

        var error = bring(
                        reform.administrator(),
                        "villages",
                        villages().row("1", "Tổ dân phố", "01273 phường Thục Phán", "01/07/2025", 95))
                .expectProblem(422, "import_rejected")
                .json()
                .at("/errors/0");
        assertThat(error.at("/pointer").asString()).isEqualTo("/rows/2/name");
        assertThat(error.at("/code").asString()).isEqualTo("village_ambiguous");
    }

    @Test
    void aVillageThatWasMergedIsNotBroughtBack() {
        var file =
                villages().row("Đông", "Xóm", "01273", "01/01/2010", 60).row("Tây", "Xóm", "01273", "01/01/2010", 50);
        done(file);
        var east = API + "/villages/" + listed("Đông").at("/id").asString();
        reform.branch()
                .ifMatch(reform.branch().get(east))
                .post(
                        east + "/merger",
                        Map.of("villages", List.of(listed("Tây").at("/id").asString()), "lastDay", "2025-05-31"))
                .expect(200);

        var seen = looked(file.row("Bắc", "Xóm", "01273", "01/01/2010", 40));

        assertThat(seen.at("/added").asInt()).isEqualTo(1);
        assertThat(seen.at("/unchanged").asInt()).isEqualTo(2);
        assertThat(seen.at("/repairs").toString()).contains("đã nhập vào nơi khác");
        var again = looked(villages().row("Tây", "Xóm", "01273", "01/06/2025", 30));
        assertThat(again.at("/added").asInt()).isEqualTo(1);
    }
}
