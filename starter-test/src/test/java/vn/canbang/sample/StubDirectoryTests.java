package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.Territory;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubDirectory;
import vn.canbang.test.StubPlatform;

/** What a fixture tells of its province arrives in the service under test. */
@ServiceTest
class StubDirectoryTests {

    /** No other test asks about it: what a service knows of a province it keeps for half a minute. */
    private static final Tenant NEW = new Tenant("hai-duong");

    @Autowired
    private Tenants tenants;

    @Autowired
    private TenantRefresh refresh;

    @Autowired
    private Today today;

    @Autowired
    private Territory territory;

    @Autowired
    private Rules rules;

    @AfterEach
    void quiet() {
        StubPlatform.get().tenants("bac-giang", "cao-bang");
        StubPlatform.get().put("/internal/units", "[]");
        StubPlatform.get().put("/internal/rules", "[]");
        refresh.refresh();
    }

    @Test
    void tellsTodayUnitsAndRules() {
        var date = LocalDate.of(2025, 5, 20);
        StubDirectory.liveOn(StubDirectory.BAC_GIANG, LocalDate.of(2024, 11, 20));
        StubDirectory.liveOn(NEW.slug(), date);
        StubDirectory.units(List.of(
                StubDirectory.unit("Cao Bằng", "04/"),
                StubDirectory.unit("Hà Quảng", "04/045/"),
                StubDirectory.unit("Xuân Hoà", "04/045/01392/")));
        StubDirectory.rules(List.of(StubDirectory.rule("srb.min_n", 500)));
        refresh.refresh();

        assertThat(tenants.call(NEW, today::date)).isEqualTo(date);
        assertThat(tenants.call(NEW, () -> territory.children(new UnitPath("04/045/"), date)))
                .extracting(UnitVersion::name, UnitVersion::id)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Xuân Hoà", "01392@2004-07-08"));
        assertThat(tenants.call(
                        NEW, () -> rules.get("srb.min_n", date).require().number()))
                .isEqualTo(500);
        assertThat(tenants.known()).hasSize(2);
    }
}
