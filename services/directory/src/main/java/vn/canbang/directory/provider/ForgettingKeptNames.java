package vn.canbang.directory.provider;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.directory.commitments.CommitmentsClient;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** Takes away the names of those erased whom a case still needed, once no case does. */
@Component
class ForgettingKeptNames {

    private static final Logger log = LoggerFactory.getLogger(ForgettingKeptNames.class);

    private final Providers providers;
    private final CommitmentsClient commitments;
    private final Tenants tenants;

    ForgettingKeptNames(Providers providers, CommitmentsClient commitments, Tenants tenants) {
        this.providers = providers;
        this.commitments = commitments;
        this.tenants = tenants;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 15_000)
    void look() {
        tenants.known().stream()
                .filter(info -> !info.suspended())
                .map(TenantInfo::tenant)
                .forEach(this::look);
    }

    private void look(Tenant tenant) {
        try {
            tenants.run(tenant, this::forget);
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("tenant", tenant.slug())
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("erasures not finished, will try again");
        }
    }

    private void forget() {
        var kept = providers.withKeptName();
        if (!kept.isEmpty()) {
            forget(kept);
        }
    }

    private void forget(List<Provider> kept) {
        var signed = commitments.signedBy(kept.stream().map(Provider::id).toList());
        for (var provider : kept) {
            var papers = signed.get(provider.id());
            if (papers != null && !papers.needed()) {
                Overtaken.again(() -> providers
                        .findById(provider.id())
                        .filter(Provider::forgetKeptName)
                        .ifPresent(providers::save));
            }
        }
    }
}
