package vn.canbang.directory.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * Brings the sign-ins that Keycloak refused into the audit: of the province when the account belongs to one, else of the
 * platform. Begins a day back, so that none is missed while this service is away for less; each stands there once.
 */
@Component
public class RecordingFailedSignIns {

    private static final Logger log = LoggerFactory.getLogger(RecordingFailedSignIns.class);
    private static final Duration LOOK_BACK = Duration.ofDays(1);
    private static final String NOBODY = "-";

    private final FailedSignIns failed;
    private final Audit audit;
    private final Tenants tenants;
    private volatile Instant from;
    private volatile String last = "";

    RecordingFailedSignIns(FailedSignIns failed, Audit audit, Tenants tenants, Clock clock) {
        this.failed = failed;
        this.audit = audit;
        this.tenants = tenants;
        this.from = clock.instant().minus(LOOK_BACK);
    }

    /** Records what was refused since the last look; what cannot be read or written now is tried again. */
    @Scheduled(fixedDelay = 10, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    public void record() {
        try {
            for (var each : failed.since(from)) {
                if (!each.id().equals(last)) {
                    tenants.run(tenantOf(each), () -> record(each));
                }
                last = each.id();
                from = each.at();
            }
        } catch (RuntimeException e) {
            log.atInfo()
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("failed sign-ins not recorded yet, will try again");
        }
    }

    private void record(FailedSignIn each) {
        var account = each.account().isEmpty() ? NOBODY : each.account();
        audit.told(each.id(), each.at(), account, "sign_in", each.reason(), "failed");
    }

    private Tenant tenantOf(FailedSignIn each) {
        return tenants.known().stream()
                .filter(info -> info.slug().equals(each.tenant()))
                .map(TenantInfo::tenant)
                .findFirst()
                .orElse(Tenant.PLATFORM);
    }
}
