package vn.canbang.directory.reorganisation;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.unit.PassingUnit;
import vn.canbang.directory.village.Village;

/**
 * The directory's own records at the units of a day: counted, and moved at once to whoever looks after them. Their unit of the
 * date and their version stay, and moving may be repeated.
 */
@Component
class StandingRecords {

    private static final String PLACE = "responsible";
    private static final Map<RecordKind, Class<?>> KINDS = Map.of(
            RecordKind.FACILITY, Facility.class,
            RecordKind.VILLAGE, Village.class,
            RecordKind.PROVIDER, Provider.class);

    private final MongoOperations mongo;

    StandingRecords(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** True when anything that does not end itself stands at a unit of the day. */
    boolean isAnythingAt(UnitsOfDay units) {
        return KINDS.values().stream()
                        .anyMatch(kind ->
                                mongo.exists(Query.query(Criteria.where(PLACE).in(units.paths())), kind))
                || mongo.exists(Query.query(existingOrganisations(units)), Organisation.class);
    }

    /** How many facilities, villages and providers stand at each path. */
    Map<String, Integer> counted(RecordKind kind, UnitsOfDay units) {
        return counted(
                Objects.requireNonNull(KINDS.get(kind)), Criteria.where(PLACE).in(units.paths()));
    }

    /** How many organisations at each path go on. */
    Map<String, Integer> organisations(UnitsOfDay units, Collection<UUID> closing) {
        return counted(
                Organisation.class,
                new Criteria()
                        .andOperator(
                                existingOrganisations(units),
                                Criteria.where("_id").nin(closing)));
    }

    /** How many providers work at a facility. */
    int providersOf(Collection<UUID> facilities) {
        return (int) mongo.count(Query.query(Criteria.where("facilityId").in(facilities)), Provider.class);
    }

    /** Moves everything that stands at the old paths; bodies that ended with their unit stay where they were. */
    void move(UnitsOfDay units) {
        if (units.byPath().isEmpty()) {
            return;
        }
        KINDS.values().forEach(kind -> move(kind, units, new Document()));
        move(
                Organisation.class,
                units,
                Filters.or(Filters.exists("lastDay", false), Filters.gte("lastDay", stored(units))));
    }

    private void move(Class<?> kind, UnitsOfDay units, Bson which) {
        var moves = new ArrayList<WriteModel<Document>>();
        for (PassingUnit unit : units.all()) {
            moves.add(new UpdateManyModel<>(
                    Filters.and(Filters.eq(PLACE, unit.from()), which),
                    Updates.set(PLACE, unit.to().path())));
        }
        mongo.getCollection(mongo.getCollectionName(kind)).bulkWrite(moves, new BulkWriteOptions().ordered(false));
    }

    private static Criteria existingOrganisations(UnitsOfDay units) {
        return new Criteria()
                .andOperator(
                        Criteria.where(PLACE).in(units.paths()),
                        new Criteria()
                                .orOperator(
                                        Criteria.where("lastDay").exists(false),
                                        Criteria.where("lastDay").gte(units.day())));
    }

    private Object stored(UnitsOfDay units) {
        return Objects.requireNonNull(mongo.getConverter().convertToMongoType(units.day()));
    }

    private Map<String, Integer> counted(Class<?> kind, Criteria which) {
        var counts = new HashMap<String, Integer>();
        mongo.aggregate(newAggregation(kind, match(which), group(PLACE).count().as("count")), PathCount.class)
                .forEach(row -> counts.put(row.path(), row.count()));
        return counts;
    }

    /** How many records stand at a path. */
    private record PathCount(@Id String path, int count) {}
}
