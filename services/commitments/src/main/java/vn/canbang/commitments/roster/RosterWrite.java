package vn.canbang.commitments.roster;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** Which fields of a roster entry the directory writes, and which the commitments: neither ever touches those of the other. */
final class RosterWrite {

    private RosterWrite() {}

    /** An entry that is new stands on no list until it is settled. */
    static Update of(RosterFacts facts) {
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
                .set("stays", facts.counted())
                .set("absences", facts.absences())
                .set("work", facts.work())
                .set("renewing", facts.renewing())
                .set("told", facts.version())
                .setOnInsert("listed", Listed.OFF)
                .setOnInsert("gapFrom", Coverage.NONE.gapFrom())
                .setOnInsert("reason", Coverage.NONE.reason());
        put(update, "name", facts.name());
        put(update, "workplace", facts.workplace());
        put(update, "workplaceName", facts.workplaceName());
        put(update, "owner", facts.owner());
        put(update, "licence", facts.licence());
        return update;
    }

    static Update of(Coverage coverage, long stamp) {
        var update = new Update()
                .set("gapFrom", coverage.gapFrom())
                .set("reason", coverage.reason())
                .set("coverStamp", stamp);
        put(update, "commitment", coverage.commitment());
        return update;
    }

    private static void put(Update update, String field, @Nullable Object value) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, value);
        }
    }
}
