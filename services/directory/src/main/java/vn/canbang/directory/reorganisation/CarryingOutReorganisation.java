package vn.canbang.directory.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.person.PassingPosts;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.idempotency.Overtaken;

/**
 * Does what a reorganisation means for many records, step by step from our own feed, so a crash only delays it. Confirmed: the
 * new appointments are made, of the posts that a second person has looked at and of no other. Begun: bodies end, the directory's
 * own records move, and only then every old unit is told, so that whoever reads a record anew reads where it stands now. Told:
 * what was chosen for records of split units follows, and the old posts end. Each step may be repeated.
 */
@Component
class CarryingOutReorganisation {

    private static final Logger log = LoggerFactory.getLogger(CarryingOutReorganisation.class);

    private final Reorganisations reorganisations;
    private final ReorganisationDays days;
    private final Bodies bodies;
    private final StandingRecords records;
    private final Placing placing;
    private final OrganisationManagement organisations;
    private final PassingPosts posts;

    CarryingOutReorganisation(
            Reorganisations reorganisations,
            ReorganisationDays days,
            Bodies bodies,
            StandingRecords records,
            Placing placing,
            OrganisationManagement organisations,
            PassingPosts posts) {
        this.reorganisations = reorganisations;
        this.days = days;
        this.bodies = bodies;
        this.records = records;
        this.placing = placing;
        this.organisations = organisations;
        this.posts = posts;
    }

    void follow(CloudEvent event) {
        switch (event.type()) {
            case ReorganisationStep.CONFIRMED, ReorganisationStep.POSTS_CONFIRMED ->
                find(event).ifPresent(this::prepare);
            case ReorganisationStep.WITHDRAWN -> find(event).ifPresent(this::takeBack);
            case ReorganisationStep.BEGUN -> begun(event).ifPresent(this::moveAndTell);
            case ReorganisationStep.UNITS_TOLD -> begun(event).ifPresent(this::complete);
            default -> {
                // not about a reorganisation
            }
        }
    }

    private Optional<Reorganisation> find(CloudEvent event) {
        return reorganisations.findById(UUID.fromString(event.subject()));
    }

    private Optional<Reorganisation> begun(CloudEvent event) {
        return find(event).filter(found -> found.state() == ReorganisationState.CARRYING_OUT);
    }

    private void prepare(Reorganisation reorganisation) {
        if (reorganisation.state() != ReorganisationState.CONFIRMED) {
            return;
        }
        var units = days.on(reorganisation.effectiveOn());
        var decisions = Bodies.decisions(bodies.of(reorganisation, units));
        posts.prepare(
                bodies.passage(reorganisation, units, decisions.keySet()),
                bodies.seats(reorganisation, units, decisions),
                reorganisation.confirmedPosts());
    }

    private void takeBack(Reorganisation reorganisation) {
        if (reorganisation.state() == ReorganisationState.CONFIRMED
                || reorganisation.state().hasBegun()) {
            return;
        }
        var units = days.on(reorganisation.effectiveOn());
        var closing = Bodies.decisions(bodies.of(reorganisation, units)).keySet();
        posts.takeBack(bodies.passage(reorganisation, units, closing));
    }

    private void moveAndTell(Reorganisation reorganisation) {
        var units = days.on(reorganisation.effectiveOn());
        reorganisation.bodies().stream()
                .filter(ClosedBody::closes)
                .forEach(body -> organisations.endWithUnit(body.organisation(), units.dayBefore(), body.successor()));
        records.move(units);
        save(reorganisation.id(), found -> found.tellUnits(units.all()));
    }

    /** Moves once more: somebody may have saved a record as it had been read before the first time. */
    private void complete(Reorganisation reorganisation) {
        var units = days.on(reorganisation.effectiveOn());
        records.move(units);
        place(reorganisation);
        var decisions = decided(reorganisation.bodies());
        posts.complete(
                bodies.passage(reorganisation, units, decisions.keySet()),
                bodies.seats(reorganisation, units, decisions),
                reorganisation.confirmedPosts());
        save(reorganisation.id(), Reorganisation::finish);
        log.atInfo()
                .addKeyValue("reorganisation", reorganisation.id())
                .addKeyValue("on", reorganisation.effectiveOn())
                .addKeyValue("units", units.all().size())
                .addKeyValue("bodies", decisions.size())
                .log("reorganisation carried out");
    }

    private void place(Reorganisation reorganisation) {
        for (var asked : reorganisation.left()) {
            reorganisation
                    .choices()
                    .placeOf(asked.record())
                    .ifPresent(unit -> placing.place(asked.kind(), asked.record(), unit));
        }
    }

    private static Map<UUID, Optional<UUID>> decided(List<ClosedBody> bodies) {
        return bodies.stream()
                .filter(ClosedBody::closes)
                .collect(Collectors.toMap(ClosedBody::organisation, body -> Optional.ofNullable(body.successor())));
    }

    private void save(UUID id, Predicate<Reorganisation> step) {
        Overtaken.again(() -> reorganisations.findById(id).filter(step).ifPresent(reorganisations::save));
    }

    /** The standing wish to be told of our own changes. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription reorganisationsSubscription(CarryingOutReorganisation carryingOut) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "reorganisations", carryingOut::follow);
        }
    }
}
