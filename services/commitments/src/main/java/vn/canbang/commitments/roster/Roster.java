package vn.canbang.commitments.roster;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.time.Today;

/**
 * Keeps the roster: facts as the directory tells them, cover as commitments give it. The two come from different feeds, so
 * each writes only its own fields, in the order in which they came about whoever writes last, and the list an entry stands
 * on is settled afterwards from both.
 */
@Component
public class Roster {

    private final MongoOperations mongo;
    private final Summaries summaries;
    private final Today today;

    Roster(MongoOperations mongo, Summaries summaries, Today today) {
        this.mongo = mongo;
        this.summaries = summaries;
        this.today = today;
    }

    public Optional<RosterEntry> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, RosterEntry.class));
    }

    /** Those who have this licence; somebody who came back may have more than one entry. */
    public List<RosterEntry> withLicences(Collection<String> numbers) {
        var licences =
                numbers.stream().map(LicenceDigest::of).filter(Objects::nonNull).toList();
        return mongo.find(Query.query(Criteria.where("licence").in(licences)), RosterEntry.class);
    }

    public List<RosterEntry> findAll(Collection<UUID> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), RosterEntry.class);
    }

    /** Takes what the directory says, unless something newer was told already. */
    public RosterEntry keep(RosterFacts facts) {
        var before = Overtaken.again(() -> {
            var known = find(facts.id());
            if (known.filter(entry -> entry.isNewerThan(facts.version())).isEmpty()) {
                write(facts, known.orElse(null));
            }
            return known;
        });
        before.ifPresent(entry -> summaries.changed(RosterSummary.BOOK, entry.kind(), entry.responsible()));
        return settle(facts.id());
    }

    /** Writes over the entry that was read; when it is another one by now, the id is taken and the work begins again. */
    private void write(RosterFacts facts, @Nullable RosterEntry known) {
        var same = Criteria.where("_id").is(facts.id()).and("told");
        var told = known == null ? null : known.told();
        mongo.upsert(
                Query.query(told == null ? same.exists(false) : same.is(told)),
                RosterWrite.of(facts),
                RosterEntry.class);
    }

    /**
     * Says what commitments now do for the subject; nothing when the directory has not told of it yet.
     *
     * @param stamp grows with everything that is written on the subject's commitments
     */
    public void cover(UUID id, Coverage coverage, long stamp) {
        mongo.updateFirst(byId(id).addCriteria(notNewer(stamp)), RosterWrite.of(coverage, stamp), RosterEntry.class);
        if (find(id).isPresent()) {
            settle(id);
        }
    }

    /** The same for many who were just read, in one write; when one of them has changed since, for each alone. */
    public void coverAll(List<Cover> all) {
        var date = today.date();
        var covers =
                all.stream().filter(cover -> !cover.entry().says(cover, date)).toList();
        if (covers.isEmpty()) {
            return;
        }
        var together = mongo.bulkOps(BulkMode.UNORDERED, RosterEntry.class);
        for (var cover : covers) {
            var entry = cover.entry();
            var listed = entry.listedOn(date, cover.coverage().gapFrom());
            together.updateOne(
                    byId(entry.id())
                            .addCriteria(notNewer(cover.stamp()))
                            .addCriteria(Criteria.where("until").is(entry.until()))
                            .addCriteria(Criteria.where("required").is(entry.required())),
                    RosterWrite.of(cover.coverage(), cover.stamp()).set("listed", listed));
        }
        if (together.execute().getMatchedCount() < covers.size()) {
            covers.forEach(cover -> cover(cover.entry().id(), cover.coverage(), cover.stamp()));
        }
        covers.forEach(cover -> summaries.changed(
                RosterSummary.BOOK, cover.entry().kind(), cover.entry().responsible()));
    }

    private static Criteria notNewer(long stamp) {
        return new Criteria()
                .orOperator(
                        Criteria.where("coverStamp").exists(false),
                        Criteria.where("coverStamp").lte(stamp));
    }

    /** The name of a facility changed: those who work there are shown and found under it. */
    void renameWorkplace(UUID facility, String name) {
        mongo.find(Query.query(Criteria.where("workplace").is(facility)), RosterEntry.class).stream()
                .filter(entry -> !name.equals(entry.workplaceName()))
                .forEach(entry -> mongo.updateFirst(
                        byId(entry.id())
                                .addCriteria(Criteria.where("workplace")
                                        .is(facility)
                                        .and("name")
                                        .is(entry.name())),
                        new Update().set("workplaceName", name).set("words", RosterFacts.words(entry.name(), name)),
                        RosterEntry.class));
    }

    /** Moves those whose day has come between the lists; only speed depends on it. One kind at a time, as the index on gaps has them. */
    public void settleDue() {
        var date = today.date();
        for (var kind : List.of(SubjectKind.PROVIDER, SubjectKind.FACILITY)) {
            mongo.updateMulti(
                    Query.query(Criteria.where("listed")
                            .is(Listed.COVERED)
                            .and("kind")
                            .is(kind)
                            .and("gapFrom")
                            .lte(date)),
                    new Update().set("listed", Listed.GAP),
                    RosterEntry.class);
        }
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
                summaries.changed(RosterSummary.BOOK, entry.kind(), entry.responsible());
                return entry;
            }
        }
    }

    private static Query byId(UUID id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
