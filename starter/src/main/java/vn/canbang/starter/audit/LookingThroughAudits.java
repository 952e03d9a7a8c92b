package vn.canbang.starter.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.canbang.audit.ChainCheck;
import vn.canbang.audit.Checked;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/**
 * Looks through both records of every tenant once a night, from their first entries on, so that a change of what was long found
 * whole shows as well: on the auditor's page and in the log, which also keeps how long each record was and what it ended with.
 */
public class LookingThroughAudits {

    private static final Logger log = LoggerFactory.getLogger(LookingThroughAudits.class);
    private static final int MORNING = 5;

    /** Once in a night, however often it is looked at the clock. */
    private static final Duration A_NIGHT = Duration.ofHours(12);

    /** Where machines are off at night it is done by day. */
    private static final Duration TOO_LONG = Duration.ofDays(3);

    private final Audit audit;
    private final CaseAudit cases;
    private final Tenants tenants;
    private final Clock clock;

    public LookingThroughAudits(Audit audit, CaseAudit cases, Tenants tenants, Clock clock) {
        this.audit = audit;
        this.cases = cases;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void eachNight() {
        Stream.concat(
                        Stream.of(Tenant.PLATFORM, Tenant.NATIONAL),
                        tenants.known().stream().map(TenantInfo::tenant))
                .forEach(this::lookThrough);
    }

    /** Looks through the records of one tenant, unless that was done this night. */
    public void lookThrough(Tenant tenant) {
        Tenants.callUnprepared(tenant, () -> {
            lookThrough("audit", audit.check());
            lookThrough("audit_of_cases", cases.check());
            return true;
        });
    }

    private void lookThrough(String record, ChainCheck check) {
        try {
            var now = clock.instant();
            var isNight = now.atZone(Today.ZONE).getHour() < MORNING;
            if (check.takeTurn(now.minus(isNight ? A_NIGHT : TOO_LONG), now)) {
                tell(record, check.lookThrough());
            }
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("record", record)
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("audit not looked through, will be tried the next night");
        }
    }

    private static void tell(String record, Checked found) {
        if (found.isWhole()) {
            log.atInfo()
                    .addKeyValue("record", record)
                    .addKeyValue("entries", found.number())
                    .addKeyValue("hash", found.hash())
                    .log("audit looked through and whole");
        } else {
            log.atError()
                    .addKeyValue("record", record)
                    .addKeyValue("entry", found.gap())
                    .log("audit is not whole");
        }
    }
}
