package vn.canbang.directory.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.Today;

/**
 * Keeps accounts in step with appointments: when one changes, and at the start of each day of Today, when appointments
 * begin and end by themselves. What a crash left open is finished.
 */
@Configuration
class KeepingAccountsCurrent {

    private static final Logger log = LoggerFactory.getLogger(KeepingAccountsCurrent.class);
    private static final Duration LEFT_OPEN = Duration.ofMinutes(1);

    private final Projecting projecting;
    private final OpeningAccount opening;
    private final People people;
    private final Tenants tenants;
    private final Today today;
    private final Clock clock;
    private final Map<Tenant, LocalDate> done = new ConcurrentHashMap<>();

    KeepingAccountsCurrent(
            Projecting projecting, OpeningAccount opening, People people, Tenants tenants, Today today, Clock clock) {
        this.projecting = projecting;
        this.opening = opening;
        this.people = people;
        this.tenants = tenants;
        this.today = today;
        this.clock = clock;
    }

    @Bean
    FeedSubscription accountsSubscription() {
        return FeedSubscription.to("directory", Stream.INTERNAL, "accounts", this::follow);
    }

    /** One account that cannot be brought up to date never holds up the others: all are looked at again soon. */
    private void follow(CloudEvent event) {
        if (!event.type().equals(PersonChanged.TYPE)) {
            return;
        }
        lookAgainWhenTheDayMoved();
        try {
            projecting.project(UUID.fromString(event.subject()));
        } catch (RuntimeException e) {
            done.remove(Tenants.current());
            log.atWarn()
                    .addKeyValue("person", event.subject())
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("appointment not projected, will try again");
        }
    }

    /** A demonstration's day may go there and back between two looks: who was entered on the day between is not forgotten. */
    private void lookAgainWhenTheDayMoved() {
        done.computeIfPresent(Tenants.current(), (_, day) -> day.equals(today.date()) ? day : null);
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 5_000)
    void eachDay() {
        tenants.known().stream()
                .filter(info -> !info.suspended())
                .map(TenantInfo::tenant)
                .forEach(this::bringUpToDate);
    }

    private void bringUpToDate(Tenant tenant) {
        try {
            tenants.run(tenant, () -> {
                var day = today.date();
                if (!day.equals(done.put(tenant, day))) {
                    projecting.projectAll();
                }
                finishOpening();
            });
        } catch (RuntimeException e) {
            done.remove(tenant);
            log.atWarn()
                    .addKeyValue("tenant", tenant.slug())
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("accounts not brought up to date, will try again");
        }
    }

    private void finishOpening() {
        var before = clock.instant().minus(LEFT_OPEN);
        people.withoutAccount().stream()
                .filter(person -> wasEnteredBefore(person, before))
                .forEach(this::finishOpening);
    }

    private static boolean wasEnteredBefore(Person person, Instant moment) {
        var entered = person.history().getFirst().at();
        return entered != null && entered.isBefore(moment);
    }

    private void finishOpening(Person person) {
        try {
            opening.open(person, null);
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("person", person.id())
                    .addKeyValue("cause", e.getClass().getSimpleName())
                    .log("account not opened, will try again");
        }
    }
}
