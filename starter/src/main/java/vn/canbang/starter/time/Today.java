package vn.canbang.starter.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * The local date on which rules of law are asked: Asia/Ho_Chi_Minh, shifted for a demonstration tenant. Instants (tokens,
 * leases, expiry) come from the {@link Clock} and are never shifted.
 */
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;
    private final Tenants tenants;

    public Today(Clock clock, Tenants tenants) {
        this.clock = clock;
        this.tenants = tenants;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), ZONE).plusDays(shift());
    }

    /** A moment as it is shown to people: local, and moved with the date of a demonstration tenant. */
    public LocalDateTime shown(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE).plusDays(shift());
    }

    /** The moment at which a date as it is shown to people begins. */
    public Instant beginning(LocalDate shown) {
        return shown.minusDays(shift()).atStartOfDay(ZONE).toInstant();
    }

    private long shift() {
        return tenants.find(Tenants.current())
                .filter(TenantInfo::demonstration)
                .map(TenantInfo::todayShiftDays)
                .orElse(0L);
    }
}
