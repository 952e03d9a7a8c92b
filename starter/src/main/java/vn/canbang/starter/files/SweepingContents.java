package vn.canbang.starter.files;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/** Removes content that no record names: what a crash left between the two steps in which a file is kept or taken away. */
class SweepingContents {

    private static final Logger log = LoggerFactory.getLogger(SweepingContents.class);
    private static final int BATCH = 100;

    /** Far longer than any request takes, so that no clock has to be exact. */
    private static final Duration NO_REQUEST_LASTS = Duration.ofHours(1);

    private final FileStore store;
    private final Tenants tenants;
    private final Clock clock;

    SweepingContents(FileStore store, Tenants tenants, Clock clock) {
        this.store = store;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${canbang.files.sweeping:10m}")
    void sweepEverywhere() {
        for (TenantInfo tenant : tenants.known()) {
            try {
                tenants.run(tenant.tenant(), this::sweep);
            } catch (RuntimeException e) {
                log.atWarn()
                        .addKeyValue("tenant", tenant.slug())
                        .addKeyValue("cause", e.getClass().getSimpleName())
                        .log("contents not swept yet, will try again");
            }
        }
    }

    private void sweep() {
        for (var doubtful : store.doubtfulSince(clock.instant().minus(NO_REQUEST_LASTS), BATCH)) {
            var files = store.find(doubtful.folder());
            if (files.flatMap(it -> it.find(doubtful.file())).isPresent()) {
                store.named(doubtful.file());
            } else {
                store.drop(doubtful.file());
                log.atInfo().addKeyValue("file", doubtful.file()).log("content removed that no record names");
            }
        }
    }
}
