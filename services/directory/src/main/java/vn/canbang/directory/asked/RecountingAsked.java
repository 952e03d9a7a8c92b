package vn.canbang.directory.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.AskingServices;
import vn.canbang.directory.facility.AskingServices.AskedToday;
import vn.canbang.directory.facility.Facilities;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderManagement;
import vn.canbang.directory.provider.Providers;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;

/**
 * Has every facility and provider counted and read anew when the province asks givers of other services for a commitment: when
 * a value was confirmed or taken back, and on the day from which it counts. What a crash left is done again.
 */
@Component
class RecountingAsked {

    private static final Logger log = LoggerFactory.getLogger(RecountingAsked.class);
    private static final int AT_ONCE = 200;

    private final AskingServices asking;
    private final Facilities facilities;
    private final FacilityManagement facilityManagement;
    private final Providers providers;
    private final ProviderManagement providerManagement;
    private final MongoOperations mongo;
    private final Tenants tenants;
    private final Map<Tenant, String> done = new ConcurrentHashMap<>();

    RecountingAsked(
            AskingServices asking,
            Facilities facilities,
            FacilityManagement facilityManagement,
            Providers providers,
            ProviderManagement providerManagement,
            MongoOperations mongo,
            Tenants tenants) {
        this.asking = asking;
        this.facilities = facilities;
        this.facilityManagement = facilityManagement;
        this.providers = providers;
        this.providerManagement = providerManagement;
        this.mongo = mongo;
        this.tenants = tenants;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void look() {
        tenants.known().stream()
                .filter(info -> !info.suspended())
                .map(TenantInfo::tenant)
                .forEach(this::look);
    }

    private void look(Tenant tenant) {
        try {
            tenants.run(tenant, () -> lookAt(tenant));
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("tenant", tenant.slug())
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("services asked for a commitment not counted anew, will try again");
        }
    }

    private void lookAt(Tenant tenant) {
        var asked = asking.today();
        if (asked.fingerprint().equals(done.get(tenant))) {
            return;
        }
        var told = told();
        if (!told.fingerprint().equals(asked.fingerprint())) {
            var days = Stream.concat(told.days().stream(), asked.days().stream())
                    .distinct()
                    .toList();
            recount(days);
            mongo.save(told(asked));
            log.atInfo().addKeyValue("days", days).log("services asked for a commitment counted anew");
        }
        done.put(tenant, asked.fingerprint());
    }

    private void recount(List<LocalDate> days) {
        walk(id -> facilities.behind(id, AT_ONCE), Facility::id, id -> facilityManagement.countAnew(id, days));
        walk(id -> providers.behind(id, AT_ONCE), Provider::id, id -> providerManagement.countAnew(id, days));
    }

    private static <T> void walk(Function<@Nullable UUID, List<T>> behind, Function<T, UUID> idOf, Consumer<UUID> act) {
        UUID last = null;
        for (var some = behind.apply(last); !some.isEmpty(); some = behind.apply(last)) {
            for (var each : some) {
                last = idOf.apply(each);
                act.accept(last);
            }
        }
    }

    /** Before anything was told, everything was counted by the rules as they ship. */
    private ToldServices told() {
        var known = mongo.findById(ToldServices.ID, ToldServices.class);
        return known == null ? told(asking.shipped()) : known;
    }

    private static ToldServices told(AskedToday asked) {
        return new ToldServices(ToldServices.ID, asked.fingerprint(), asked.days());
    }
}
