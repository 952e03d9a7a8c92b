package vn.canbang.commitments.question;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.starter.files.Filing;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** Erases the scans that a case kept of whoever was erased, once the case has ended; the name went with its end. */
@Component
class ForgettingEndedCases {

    private static final Logger log = LoggerFactory.getLogger(ForgettingEndedCases.class);

    private final Questionings questionings;
    private final Filing filing;
    private final CaseScans kept;
    private final Tenants tenants;

    ForgettingEndedCases(Questionings questionings, Filing filing, CaseScans kept, Tenants tenants) {
        this.questionings = questionings;
        this.filing = filing;
        this.kept = kept;
        this.tenants = tenants;
    }

    @Scheduled(fixedDelayString = "${canbang.commitments.lapse-telling:60s}")
    void forgetEverywhere() {
        for (TenantInfo tenant : tenants.known()) {
            try {
                tenants.run(tenant.tenant(), this::forget);
            } catch (RuntimeException e) {
                log.atWarn()
                        .addKeyValue("tenant", tenant.slug())
                        .addKeyValue("cause", e.getClass().getSimpleName())
                        .log("ended cases not forgotten yet, will try again");
            }
        }
    }

    void forget() {
        for (var ended : questionings.endedWithScans()) {
            filing.erase(kept, ended.id());
            Overtaken.again(() -> questionings
                    .findById(ended.id())
                    .filter(Questioning::forgetScans)
                    .ifPresent(questionings::save));
        }
    }
}
