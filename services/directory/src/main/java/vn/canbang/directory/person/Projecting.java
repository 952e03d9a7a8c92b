package vn.canbang.directory.person;

import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/** Puts the active appointment into the account, once for each change of what it says. */
@Component
public class Projecting {

    private static final Logger log = LoggerFactory.getLogger(Projecting.class);

    private final People people;
    private final Accounts accounts;
    private final MongoDatabaseFactory databases;
    private final Today today;

    Projecting(People people, Accounts accounts, MongoDatabaseFactory databases, Today today) {
        this.people = people;
        this.accounts = accounts;
        this.databases = databases;
        this.today = today;
    }

    /**
     * Everybody whose appointment begins, ends or changes with the day. Each is read again just before, so that a change made
     * meanwhile is not undone; one that fails does not keep the others back.
     */
    public void projectAll() {
        var failures = new ArrayList<RuntimeException>();
        for (var person : people.findAll()) {
            try {
                project(person.id());
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    public void project(UUID personId) {
        people.findById(personId).ifPresent(this::project);
    }

    void project(Person person) {
        person.accountId().ifPresent(account -> project(person, account));
    }

    private void project(Person person, String account) {
        var projection = projectionOf(person, today.date());
        var wanted = projection.fingerprint();
        if (wanted.equals(lastTold(person.id()))) {
            return;
        }
        accounts.project(account, projection);
        keep(person.id(), wanted);
        log.atInfo()
                .addKeyValue("person", person.id())
                .addKeyValue("active", projection.active() != null)
                .log("appointment projected");
    }

    private static Projection projectionOf(Person person, LocalDate day) {
        var active = person.posts()
                .activeOn(day)
                .map(held -> new Projection.Active(
                        held.id(),
                        held.unitPath(),
                        held.organisationId(),
                        held.reach(),
                        held.roles().stream()
                                .map(Role::code)
                                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new))))
                .orElse(null);
        return new Projection(
                Tenants.current().slug(),
                person.name(),
                active,
                active != null || person.posts().hasJustLeft(day));
    }

    private String lastTold(UUID personId) {
        var kept = databases
                .getMongoDatabase()
                .getCollection("projections")
                .find(new Document("_id", personId))
                .first();
        return kept == null ? "" : kept.getString("told");
    }

    private void keep(UUID personId, String told) {
        databases
                .getMongoDatabase()
                .getCollection("projections")
                .replaceOne(
                        new Document("_id", personId),
                        new Document("_id", personId).append("told", told),
                        new ReplaceOptions().upsert(true));
    }
}
