package vn.canbang.commitments.migration;

import java.util.Set;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/**
 * Commitments are counted where the directory counts their signers: its feed is read again from the beginning, which brings
 * every commitment, the numbers of every unit and the published measures in line. And every filter of the list has its index.
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
        database.remove(Query.query(Criteria.where("_id").is("roster")), "feed_positions");
    }

    private static Index byName(String field) {
        return new Index(field, Direction.ASC).on("nameKey", Direction.ASC).on("_id", Direction.ASC);
    }
}
