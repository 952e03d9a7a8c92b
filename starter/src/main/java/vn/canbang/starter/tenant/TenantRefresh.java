package vn.canbang.starter.tenant;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks for the list of tenants each minute and keeps the last answer, so that a service starts while the directory is away. */
public class TenantRefresh implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TenantRefresh.class);
    private static final String KEPT = "tenants";
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Tenants tenants;
    private final TenantListing listing;
    private final MongoClient client;
    private final String database;
    private final Duration interval;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    public TenantRefresh(
            Tenants tenants, TenantListing listing, MongoClient client, String service, Duration interval) {
        this.tenants = tenants;
        this.listing = listing;
        this.client = client;
        this.database = service + "_" + Tenant.PLATFORM;
        this.interval = interval;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("tenant-refresh").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /**
     * Asks at once, for the first sight of a tenant made a moment ago; false when there was no answer. One after the other, so
     * that an older answer that took longer never replaces a newer one.
     */
    public synchronized boolean refresh() {
        try {
            var answer = listing.fetch();
            tenants.learn(answer);
            keep(answer);
            return true;
        } catch (RuntimeException e) {
            log.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("tenant list not refreshed");
            if (tenants.known().isEmpty()) {
                recall();
            }
            return false;
        }
    }

    private void loop() {
        while (running) {
            var answered = refresh();
            try {
                Thread.sleep(answered && !tenants.known().isEmpty() ? interval : AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void keep(List<TenantInfo> answer) {
        var rows = answer.stream()
                .map(info -> new Document("slug", info.slug())
                        .append("name", info.name())
                        .append("provinceCode", info.provinceCode())
                        .append("demonstration", info.demonstration())
                        .append("todayShiftDays", info.todayShiftDays())
                        .append("suspended", info.suspended())
                        .append(
                                "lastDay",
                                info.lastDay() == null ? null : info.lastDay().toString()))
                .toList();
        collection()
                .replaceOne(
                        new Document("_id", KEPT),
                        new Document("_id", KEPT).append("rows", rows),
                        new com.mongodb.client.model.ReplaceOptions().upsert(true));
    }

    private void recall() {
        try {
            var kept = collection().find(new Document("_id", KEPT)).first();
            if (kept == null) {
                return;
            }
            var rows = new ArrayList<TenantInfo>();
            for (var row : kept.getList("rows", Document.class)) {
                rows.add(new TenantInfo(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("provinceCode"),
                        row.getBoolean("demonstration"),
                        row.getLong("todayShiftDays"),
                        row.getBoolean("suspended"),
                        Optional.ofNullable(row.getString("lastDay"))
                                .map(LocalDate::parse)
                                .orElse(null)));
            }
            tenants.learn(rows);
        } catch (RuntimeException e) {
            log.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("kept tenant list not read");
        }
    }

    private com.mongodb.client.MongoCollection<Document> collection() {
        return client.getDatabase(database).getCollection("kept_lists");
    }
}
