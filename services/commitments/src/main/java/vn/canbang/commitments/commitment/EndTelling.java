package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/** Tells, once its day has come, that a commitment lapsed or ended by law; nothing counts on it, the dates already did. */
@Component
class EndTelling {

    private static final Logger log = LoggerFactory.getLogger(EndTelling.class);
    private static final int BATCH = 200;

    private final Tenants tenants;
    private final Commitments commitments;
    private final CommitmentEffects effects;
    private final Roster roster;
    private final Summaries summaries;
    private final Today today;

    EndTelling(
            Tenants tenants,
            Commitments commitments,
            CommitmentEffects effects,
            Roster roster,
            Summaries summaries,
            Today today) {
        this.tenants = tenants;
        this.commitments = commitments;
        this.effects = effects;
        this.roster = roster;
        this.summaries = summaries;
        this.today = today;
    }

    @Scheduled(fixedDelayString = "${canbang.commitments.lapse-telling:60s}")
    void tellEverywhere() {
        for (TenantInfo tenant : tenants.known()) {
            try {
                tenants.run(tenant.tenant(), this::tellAll);
            } catch (RuntimeException e) {
                log.atWarn()
                        .addKeyValue("tenant", tenant.slug())
                        .addKeyValue("cause", e.getClass().getSimpleName())
                        .log("ends not told yet, will try again");
            }
        }
    }

    void tellAll() {
        var date = lastDayToTell();
        roster.settleDue();
        summaries.refresh();
        var due = commitments.endedUntold(date, BATCH);
        while (!due.isEmpty()) {
            due.forEach(commitment -> effects.change(commitment.id(), it -> it.tellEnd(date)));
            due = due.size() < BATCH ? List.of() : commitments.endedUntold(date, BATCH);
        }
    }

    /** Of a sealed province nothing is told that came to its end after the province did: it goes on where the province went. */
    private LocalDate lastDayToTell() {
        var now = today.date();
        return tenants.find(Tenants.current())
                .map(TenantInfo::lastDay)
                .filter(last -> last.isBefore(now))
                .orElse(now);
    }
}
