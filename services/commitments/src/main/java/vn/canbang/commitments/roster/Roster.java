package vn.canbang.commitments.roster;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.time.Today;

/**
 * Keeps the roster: facts as the directory tells them, cover as commitments give it. The two come from different feeds, so
 * each writes only its own fields, and the list an entry stands on is settled afterwards from both.
 */
@Component
public class Roster {

    private final MongoOperations mongo;
    private final Today today;

    Roster(MongoOperations mongo, Today today) {
        this.mongo = mongo;
        this.today = today;
    }

    public Optional<RosterEntry> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, RosterEntry.class));
    }

    public List<RosterEntry> findAll(Collection<UUID> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), RosterEntry.class);
    }

    public RosterEntry keep(RosterFacts facts) {
        var update = new Update()
                .set("kind", facts.kind())
                .set("nameKey", facts.nameKey())
                .set("words", facts.words())
                .set("services", facts.services())
                .set("ownership", facts.ownership())
                .set("unitId", facts.unitId())
                .set("unitPath", facts.unitPath())
                .set("responsible", facts.responsible())
                .set("required", facts.required())
                .set("since", facts.since())
                .set("until", facts.until())
                .setOnInsert("listed", Listed.OFF)
                .setOnInsert("gapFrom", Coverage.NONE.gapFrom())
                .setOnInsert("reason", Coverage.NONE.reason());
        put(update, "name", facts.name());
        put(update, "workplace", facts.workplace());
        put(update, "workplaceName", facts.workplaceName());
        put(update, "owner", facts.owner());
        mongo.upsert(byId(facts.id()), update, RosterEntry.class);
        return settle(facts.id());
    }

    /** Says what commitments now do for the subject; nothing when the directory has not told of it yet. */
    public void cover(UUID id, Coverage coverage) {
        var update = new Update().set("gapFrom", coverage.gapFrom()).set("reason", coverage.reason());
        put(update, "commitment", coverage.commitment());
        if (mongo.updateFirst(byId(id), update, RosterEntry.class).getMatchedCount() > 0) {
            settle(id);
        }
    }

    /** The name of a facility changed: those who work there are found under it. */
    void renameWorkplace(UUID facility, String name) {
        mongo.updateMulti(
                Query.query(Criteria.where("workplace").is(facility)),
                new Update().set("workplaceName", name),
                RosterEntry.class);
    }

    /** Moves those whose day has come between the lists; only speed depends on it. */
    public void settleDue() {
        var date = today.date();
        mongo.updateMulti(
                Query.query(Criteria.where("listed")
                        .is(Listed.COVERED)
                        .and("gapFrom")
                        .lte(date)),
                new Update().set("listed", Listed.GAP),
                RosterEntry.class);
    }

    private RosterEntry settle(UUID id) {
        while (true) {
            var entry = Objects.requireNonNull(mongo.findById(id, RosterEntry.class));
            var listed = entry.listedOn(today.date());
            var unchanged = byId(id).addCriteria(Criteria.where("gapFrom")
                    .is(entry.gapFrom())
                    .and("until")
                    .is(entry.until())
                    .and("required")
                    .is(entry.required()));
            if (mongo.updateFirst(unchanged, Update.update("listed", listed), RosterEntry.class)
                            .getMatchedCount()
                    > 0) {
                return entry;
            }
        }
    }

    private static Query byId(UUID id) {
        return Query.query(Criteria.where("_id").is(id));
    }

    private static void put(Update update, String field, @Nullable Object value) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, value);
        }
    }
}
