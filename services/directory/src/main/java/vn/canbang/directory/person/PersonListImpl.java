package vn.canbang.directory.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;
import vn.canbang.starter.access.Scope;
import vn.canbang.starter.access.UnitPath;

/** The list as a query in the order of given names. */
class PersonListImpl implements PersonList {

    private final MongoOperations mongo;

    PersonListImpl(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Person> list(Filter filter, @Nullable String after, int limit) {
        var order = new NameOrder(new Criteria()).named(filter.name());
        if (filter.unit() != null) {
            order.and(Criteria.where("appointments").elemMatch(Scope.under("unitPath", new UnitPath(filter.unit()))));
        }
        if (filter.unappointedOn() != null) {
            order.and(new Criteria()
                    .norOperator(Criteria.where("appointments").elemMatch(holdingOn(filter.unappointedOn()))));
        }
        if (filter.endingFrom() != null && filter.endingBy() != null) {
            order.and(Criteria.where("appointments")
                    .elemMatch(
                            Criteria.where("lastDay").gte(filter.endingFrom()).lte(filter.endingBy())));
        }
        if (filter.awaitingPassword()) {
            order.and(Criteria.where("awaitsPassword").is(true));
        }
        return mongo.find(order.page(after, limit), Person.class);
    }

    @Override
    public List<Person> everAppointedIn(Set<UUID> organisations) {
        return mongo.find(
                new Query(Criteria.where("appointments.organisationId").in(organisations)), Person.class);
    }

    @Override
    public List<Person> everAppointedAt(Collection<String> unitPaths) {
        return mongo.find(new Query(Criteria.where("appointments.unitPath").in(unitPaths)), Person.class);
    }

    @Override
    public Optional<Person> holding(UUID appointmentId) {
        return Optional.ofNullable(
                mongo.findOne(new Query(Criteria.where("appointments.id").is(appointmentId)), Person.class));
    }

    @Override
    public List<Person> withoutAccount() {
        return mongo.find(new Query(Criteria.where("accountId").exists(false)), Person.class);
    }

    private static Criteria holdingOn(LocalDate day) {
        return OnDate.existing(day, "from", "lastDay");
    }
}
