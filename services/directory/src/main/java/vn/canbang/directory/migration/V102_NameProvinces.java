package vn.canbang.directory.migration;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.migration.Migration;
import vn.canbang.starter.time.Today;

/** Tenants made before provinces were told apart by date are the province that has their code on their Today. */
@Component
class V102_NameProvinces implements Migration {

    private final UnitCatalogue units;
    private final Clock clock;

    V102_NameProvinces(UnitCatalogue units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 102;
    }

    @Override
    public boolean forPlatform() {
        return true;
    }

    @Override
    public void apply(MongoOperations database) {
        var tenants = database.getCollection("tenants");
        for (var tenant : tenants.find(Filters.exists("provinceId", false))) {
            units.nearest(tenant.getString("provinceCode") + "/", todayOf(tenant))
                    .ifPresent(province -> tenants.updateOne(
                            Filters.eq("_id", tenant.get("_id")), Updates.set("provinceId", province.id())));
        }
    }

    private LocalDate todayOf(Document tenant) {
        var shift = tenant.get("todayShiftDays") instanceof Number days ? days.longValue() : 0;
        return LocalDate.ofInstant(clock.instant(), Today.ZONE).plusDays(shift);
    }
}
