package vn.canbang.directory.migration;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.canbang.starter.migration.Migration;

/** Who is appointed in a body, and whose an appointment is. */
@Component
class V103_IndexAppointments implements Migration {

    @Override
    public int number() {
        return 103;
    }

    @Override
    public void apply(MongoOperations database) {
        var people = database.indexOps("people");
        people.createIndex(
                new Index("appointments.organisationId", Sort.Direction.ASC).named("by_appointments.organisationId"));
        people.createIndex(new Index("appointments._id", Sort.Direction.ASC).named("by_appointments._id"));
    }
}
