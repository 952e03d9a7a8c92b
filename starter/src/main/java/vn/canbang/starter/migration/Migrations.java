package vn.canbang.starter.migration;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.canbang.starter.tenant.Tenant;

/** Brings a tenant's database up to date the first time that this process works for the tenant. */
public class Migrations implements Consumer<Tenant> {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final String COLLECTION = "migrations";

    private final java.util.function.Supplier<MongoOperations> database;
    private final java.util.function.Supplier<List<Migration>> migrations;
    private final Clock clock;
    private final Set<Tenant> done = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<Tenant, Object> locks = new ConcurrentHashMap<>();

    public Migrations(
            java.util.function.Supplier<MongoOperations> database,
            java.util.function.Supplier<List<Migration>> migrations,
            Clock clock) {
        this.database = database;
        this.migrations = migrations;
        this.clock = clock;
    }

    @Override
    public void accept(Tenant tenant) {
        if (done.contains(tenant)) {
            return;
        }
        synchronized (locks.computeIfAbsent(tenant, key -> new Object())) {
            if (!done.contains(tenant)) {
                applyAll(tenant);
                done.add(tenant);
            }
        }
    }

    private void applyAll(Tenant tenant) {
        var mongo = database.get();
        var applied =
                mongo.getCollection(COLLECTION).distinct("_id", Integer.class).into(new java.util.HashSet<>());
        migrations.get().stream()
                .filter(migration -> migration.number() < 100 || concerns(migration, tenant))
                .filter(migration -> migration.atEachStart() || !applied.contains(migration.number()))
                .sorted(Comparator.comparingInt(Migration::number))
                .forEach(migration -> {
                    migration.apply(mongo);
                    if (!applied.contains(migration.number())) {
                        keep(mongo, migration);
                    }
                });
    }

    private static boolean concerns(Migration migration, Tenant tenant) {
        return migration.forPlatform() == tenant.isPlatform() && migration.forNational() == tenant.isNational();
    }

    /** Another replica may do the same at the same time: each change is repeatable, and only its record is kept once. */
    private void keep(MongoOperations mongo, Migration migration) {
        mongo.getCollection(COLLECTION)
                .replaceOne(
                        new Document("_id", migration.number()),
                        new Document("_id", migration.number())
                                .append("name", migration.getClass().getSimpleName())
                                .append("at", Date.from(clock.instant())),
                        new com.mongodb.client.model.ReplaceOptions().upsert(true));
        log.atInfo().addKeyValue("migration", migration.number()).log("migration applied");
    }
}
