package vn.canbang.commitments.migration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.CommitmentSummaries;
import vn.canbang.commitments.commitment.NoticeMonths;
import vn.canbang.commitments.commitment.ValidityDates;
import vn.canbang.commitments.summary.Summaries;
import vn.canbang.starter.migration.Migration;

/**
 * Commitments are counted where the directory counts their signers: its feed is read again from the beginning, which brings
 * every commitment, the numbers of every unit and the published measures in line. And every filter of the list has its index;
 * what these find by is filled in here, so that nothing drops out of what is due while the directory is away.
 */
@Component
class V106_CountWhereTheDirectoryDoes implements Migration {

    private static final Set<String> NO_LONGER_USED =
            Set.of("by_unit_and_signing", "by_unit_and_end", "by_notice", "by_owner", "by_party");

    @Override
    public int number() {
        return 106;
    }

    @Override
    public void apply(MongoOperations database) {
        var indexes = database.indexOps("commitments");
        indexes.createIndex(new Index("counting.bookings.key", Direction.ASC).named("by_booking"));
        indexes.createIndex(byName("noticeMonths").named("by_notice_month_and_name"));
        indexes.createIndex(byName("kind").named("by_kind_and_name"));
        indexes.createIndex(byName("clauses.kind").named("by_clause_and_name"));
        indexes.createIndex(byName("owner").named("by_owner_and_name"));
        indexes.createIndex(byName("parties").named("by_party_and_name"));
        indexes.createIndex(new Index("state", Direction.ASC)
                .on("dates.lawEndsOn", Direction.ASC)
                .named("by_state_and_law_end"));
        indexes.getIndexInfo().stream()
                .map(IndexInfo::getName)
                .filter(NO_LONGER_USED::contains)
                .forEach(indexes::dropIndex);
        settle(database);
        database.remove(Query.query(Criteria.where("_id").is("roster")), "feed_positions");
    }

    /** The months of its notice for each commitment, and for each unit a cell that is counted when it is first read. */
    private static void settle(MongoOperations database) {
        var query = new Query();
        query.fields().include("kind", "responsible", "dates", "coveredTo");
        var cells = new HashSet<Counted>();
        for (var old : database.find(query, Dated.class, "commitments")) {
            database.updateFirst(
                    Query.query(Criteria.where("_id").is(old.id())),
                    Update.update("noticeMonths", NoticeMonths.of(old.dates().noticeFrom(), old.coveredTo())),
                    "commitments");
            cells.add(new Counted(old.kind(), old.responsible()));
        }
        cells.forEach(cell -> Summaries.markOld(database, CommitmentSummaries.BOOK, cell.kind(), cell.responsible()));
    }

    private static Index byName(String field) {
        return new Index(field, Direction.ASC).on("nameKey", Direction.ASC).on("_id", Direction.ASC);
    }

    /** The dates of a commitment, and whose numbers it is in. */
    record Dated(@Id UUID id, SubjectKind kind, String responsible, ValidityDates dates, LocalDate coveredTo) {}

    /** Whose numbers are kept in one cell. */
    record Counted(SubjectKind kind, String responsible) {}
}
