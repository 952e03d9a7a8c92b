package vn.canbang.e2e;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Journey 1 as people click it, the effort it costs them, and what only a browser can prove about sessions, pages and lost
 * connections. It is played in districts that the journeys over HTTP leave alone.
 */
class BrowserJourneyTests {

    @Test
    @Tag("journey-1")
    @Tag("S05")
    @Tag("S06")
    @Tag("S07")
    @Tag("S25")
    @Tag("S30")
    @Tag("S31")
    void playsTheJourneyOfACommuneAndItsDistrictInABrowser() throws Exception {
        Calendar.makeIt("bac-giang", "2024-11-20", Person.named("bg.huyen.langgiang.canbo"));

        Browser.run("journeys", Map.of());
    }
}
