package vn.canbang.starter.aggregate;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.data.mongodb.core.mapping.event.BeforeConvertCallback;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** Stamps history and events when a record is saved, and wakes the relay afterwards. */
public class AggregateSaving implements BeforeConvertCallback<Aggregate>, AfterSaveCallback<Aggregate> {

    private final Clock clock;
    private final BiConsumer<Tenant, String> wake;

    public AggregateSaving(Clock clock, BiConsumer<Tenant, String> wake) {
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public Aggregate onBeforeConvert(Aggregate aggregate, String collection) {
        aggregate.stamp(clock.instant(), Actor.current());
        return aggregate;
    }

    @Override
    public Aggregate onAfterSave(Aggregate aggregate, Document document, String collection) {
        if (aggregate.hasUntold()) {
            wake.accept(Tenants.current(), collection);
        }
        return aggregate;
    }
}
