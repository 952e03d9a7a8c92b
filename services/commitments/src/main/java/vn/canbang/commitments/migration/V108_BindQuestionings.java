package vn.canbang.commitments.migration;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.canbang.starter.aggregate.Actor;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.migration.Migration;

/**
 * A questioning belongs to the organisation whose case it is: each questions a commitment once at a time, and finds its own
 * newest first. What was opened before belongs to the organisation of whoever opened it.
 */
@Component
class V108_BindQuestionings implements Migration {

    private static final String NO_LONGER_USED = "open_once";

    @Override
    public int number() {
        return 108;
    }

    @Override
    public void apply(MongoOperations database) {
        bind(database);
        var indexes = database.indexOps("questionings");
        indexes.createIndex(
                new Index("openKey", Direction.ASC).unique().sparse().named("open_once_by_owner"));
        indexes.createIndex(new Index("owner", Direction.ASC)
                .on("openedOn", Direction.DESC)
                .on("_id", Direction.DESC)
                .named("by_owner_and_day"));
        indexes.createIndex(new Index("commitment", Direction.ASC).named("by_commitment"));
        indexes.getIndexInfo().stream()
                .map(IndexInfo::getName)
                .filter(NO_LONGER_USED::equals)
                .forEach(indexes::dropIndex);
    }

    private static void bind(MongoOperations database) {
        var unbound = Query.query(Criteria.where("owner").exists(false));
        for (var old : database.find(unbound, Unbound.class, "questionings")) {
            var binding = Update.update("owner", old.owner()).unset("openFor");
            database.updateFirst(
                    Query.query(Criteria.where("_id").is(old.id())),
                    old.outcome() == null ? binding.set("openKey", old.commitment() + " " + old.owner()) : binding,
                    "questionings");
        }
    }

    /** A questioning of before. */
    record Unbound(@Id UUID id, UUID commitment, @Nullable String outcome, List<HistoryEntry> history) {

        /** Without an organisation it stays with nobody. */
        UUID owner() {
            return history.stream()
                    .map(HistoryEntry::by)
                    .filter(Objects::nonNull)
                    .map(Actor::organisation)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(id);
        }
    }
}
