package vn.canbang.starter.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.rule.Rule;
import vn.canbang.starter.rule.Rules;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/**
 * Lets go of what stood in files that people brought: at once of rows that nobody took in the end, and once their time is
 * over of the words that were noted about rows. That a file was taken, and how many rows it had, stays.
 */
public class ForgettingFiles {

    private static final Logger log = LoggerFactory.getLogger(ForgettingFiles.class);
    private static final String DAYS = "retention.import_days";
    private static final Duration TAKING = Duration.ofDays(1);

    private final Tenants tenants;
    private final ImportedFiles files;
    private final Rules rules;
    private final Today today;
    private final Clock clock;

    ForgettingFiles(Tenants tenants, ImportedFiles files, Rules rules, Today today, Clock clock) {
        this.tenants = tenants;
        this.files = files;
        this.rules = rules;
        this.today = today;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void forgetEverywhere() {
        for (TenantInfo tenant : tenants.known()) {
            try {
                tenants.run(tenant.tenant(), this::forget);
            } catch (RuntimeException e) {
                log.atWarn()
                        .addKeyValue("tenant", tenant.slug())
                        .addKeyValue("cause", e.getClass().getSimpleName())
                        .log("files not forgotten yet, will try again");
            }
        }
    }

    /** Forgets what is due in the current tenant; nothing but abandoned rows while no rule says when. */
    public void forget() {
        files.withRowsFrom(clock.instant().minus(TAKING)).stream()
                .filter(id -> files.find(id).map(ImportedFile::isCarriedOut).orElse(true))
                .forEach(files::forgetRows);
        if (rules.get(DAYS, today.date()) instanceof Rule.Acting days) {
            files.tellingFrom(today.beginning(today.date().minusDays(days.number()))).stream()
                    .filter(ImportedFile::isCarriedOut)
                    .forEach(file -> Overtaken.again(() -> forgetWords(file)));
        }
    }

    private void forgetWords(ImportedFile old) {
        files.find(old.id()).ifPresent(file -> {
            file.forgetWords();
            files.save(file);
        });
    }
}
