package vn.canbang.commitments.summary;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.starter.access.UnitPath;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.territory.UnitSucceeded;
import vn.canbang.starter.time.Today;

/**
 * Numbers of any part of the province at the price of one cell for each unit. A write only marks the cell of its unit; who
 * reads next counts that one from scratch, never by increment, so the answer equals a count at every moment. What is counted
 * while somebody writes is not kept.
 */
@Component
public class Summaries {

    private static final List<SubjectKind> KINDS = List.of(SubjectKind.PROVIDER, SubjectKind.FACILITY);
    private static final ScopedValue<Set<Mark>> GATHERED = ScopedValue.newInstance();

    private final MongoOperations mongo;
    private final List<SummarySource> sources;
    private final Today today;

    Summaries(MongoOperations mongo, List<SummarySource> sources, Today today) {
        this.mongo = mongo;
        this.sources = List.copyOf(sources);
        this.today = today;
    }

    /** Says that something was written in a unit; called when the write can be seen. */
    public void changed(String book, SubjectKind kind, String responsible) {
        var mark = new Mark(book, kind, responsible);
        if (GATHERED.isBound()) {
            GATHERED.get().add(mark);
        } else {
            mark.set(mongo);
        }
    }

    /** Does work that writes much: the numbers of each unit are marked once, when it is done or has failed. */
    public void together(Runnable work) {
        var marks = new LinkedHashSet<Mark>();
        try {
            ScopedValue.where(GATHERED, marks).run(work);
        } finally {
            set(marks);
        }
    }

    /** In one write; each alone when somebody else made a cell at this moment. */
    private void set(Set<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var together = mongo.bulkOps(BulkMode.UNORDERED, SummaryCell.class);
        marks.forEach(mark -> together.upsert(mark.cell(), mark.old()));
        try {
            together.execute();
        } catch (BulkOperationException | DuplicateKeyException e) {
            marks.forEach(mark -> mark.set(mongo));
        }
    }

    /** Whose numbers are old. */
    private record Mark(String book, SubjectKind kind, String responsible) {

        void set(MongoOperations database) {
            Overtaken.again(() -> {
                database.upsert(cell(), old(), SummaryCell.class);
            });
        }

        Query cell() {
            return Query.query(Criteria.where("_id").is(SummaryCell.id(book, kind, responsible)));
        }

        Update old() {
            return new Update()
                    .inc("stamp", 1L)
                    .setOnInsert("book", book)
                    .setOnInsert("kind", kind)
                    .setOnInsert("responsible", responsible);
        }
    }

    /** The same in a database that is still being brought up to date. */
    public static void markOld(MongoOperations database, String book, SubjectKind kind, String responsible) {
        new Mark(book, kind, responsible).set(database);
    }

    /** A unit went into another one, and what it looked after with it: both are counted anew. */
    @EventListener
    void on(UnitSucceeded told) {
        together(() -> cellsOf(told.from()).forEach(cell -> {
            changed(cell.book(), cell.kind(), told.from());
            changed(cell.book(), cell.kind(), told.to());
        }));
    }

    private List<SummaryCell> cellsOf(String responsible) {
        var ids = sources.stream()
                .flatMap(source -> KINDS.stream().map(kind -> SummaryCell.id(source.book(), kind, responsible)))
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), SummaryCell.class);
    }

    /** Says that something waits no longer in a unit above this one. */
    public void changedAbove(String book, SubjectKind kind, String responsible) {
        var above = new UnitPath(responsible).parent();
        while (above.isPresent()) {
            if (isCounted(book, kind, above.get().value())) {
                changed(book, kind, above.get().value());
            }
            above = above.get().parent();
        }
    }

    private boolean isCounted(String book, SubjectKind kind, String responsible) {
        return mongo.exists(
                Query.query(Criteria.where("_id").is(SummaryCell.id(book, kind, responsible))), SummaryCell.class);
    }

    /** The numbers at and under a unit today; of both kinds when none is named. */
    public Map<String, Long> under(String book, @Nullable SubjectKind kind, UnitPath unit) {
        var day = today.date();
        var sums = new TreeMap<String, Long>();
        KINDS.stream()
                .filter(each -> kind == null || each == kind)
                .flatMap(each -> cells(book, each, unit.value()).stream())
                .map(cell -> cell.holdsOn(day) ? cell.numbers() : count(cell, day))
                .forEach(numbers -> numbers.forEach((name, number) -> sums.merge(name, number, Long::sum)));
        return sums;
    }

    /** Counts what is old before somebody asks; only speed depends on it. */
    public void refresh() {
        var day = today.date();
        mongo.findAll(SummaryCell.class).stream()
                .filter(cell -> !cell.holdsOn(day))
                .forEach(cell -> count(cell, day));
    }

    private List<SummaryCell> cells(String book, SubjectKind kind, String unit) {
        var first = SummaryCell.id(book, kind, unit);
        var afterLast = first.substring(0, first.length() - 1) + '0';
        return mongo.find(Query.query(Criteria.where("_id").gte(first).lt(afterLast)), SummaryCell.class);
    }

    private Map<String, Long> count(SummaryCell cell, LocalDate day) {
        var summary = source(cell.book()).count(cell.kind(), cell.responsible(), day);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(cell.id()).and("stamp").is(cell.stamp())),
                new Update()
                        .set("countedStamp", cell.stamp())
                        .set("from", summary.from())
                        .set("until", summary.until())
                        .set("counts", summary.counts()),
                SummaryCell.class);
        return summary.counts();
    }

    private SummarySource source(String book) {
        return sources.stream()
                .filter(source -> source.book().equals(book))
                .findFirst()
                .orElseThrow();
    }
}
