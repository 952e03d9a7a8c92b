package vn.canbang.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** The day of the law begins at midnight in Vietnam, and only a demonstration's is moved. */
class TodayTests {

    private static final String LAST_SECOND = "2024-11-24T16:59:59Z";
    private static final String MIDNIGHT = "2024-11-24T17:00:00Z";

    private static final Tenants TENANTS = new Tenants(tenant -> {}) {
        @Override
        public List<TenantInfo> known() {
            return List.of(
                    new TenantInfo("real", "Thật", "24", false, 30, false, null),
                    new TenantInfo("shown", "Trình diễn", "24", true, 30, false, null));
        }
    };

    private static String ask(String tenant, String moment, Function<Today, Object> question) {
        var today = new Today(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), TENANTS);
        return TENANTS.call(new Tenant(tenant), () -> question.apply(today).toString());
    }

    @Test
    @Tag("S33")
    void beginsAtMidnightInVietnam() {
        assertThat(ask("real", LAST_SECOND, Today::date)).isEqualTo("2024-11-24");
        assertThat(ask("real", MIDNIGHT, Today::date)).isEqualTo("2024-11-25");
        assertThat(ask("real", MIDNIGHT, today -> today.beginning(LocalDate.of(2024, 11, 25))))
                .isEqualTo(MIDNIGHT);
        assertThat(ask("real", MIDNIGHT, today -> today.shown(Instant.parse(LAST_SECOND))))
                .isEqualTo("2024-11-24T23:59:59");
    }

    @Test
    @Tag("S33")
    void isTheSameWhateverZoneTheClockIsIn() {
        for (var zone : List.of("-12:00", "+00:00", "+14:00")) {
            var today = new Today(Clock.fixed(Instant.parse(MIDNIGHT), ZoneOffset.of(zone)), TENANTS);

            assertThat(TENANTS.call(new Tenant("real"), today::date)).as(zone).hasToString("2024-11-25");
        }
    }

    @Test
    @Tag("S33")
    void isMovedForADemonstrationOnly() {
        assertThat(ask("shown", MIDNIGHT, Today::date)).isEqualTo("2024-12-25");
        assertThat(ask("shown", MIDNIGHT, today -> today.shown(Instant.parse(MIDNIGHT))))
                .isEqualTo("2024-12-25T00:00");
        assertThat(ask("shown", MIDNIGHT, today -> today.beginning(LocalDate.of(2024, 12, 25))))
                .isEqualTo(MIDNIGHT);
        assertThat(ask("unheard-of", MIDNIGHT, Today::date)).isEqualTo("2024-11-25");
    }
}
