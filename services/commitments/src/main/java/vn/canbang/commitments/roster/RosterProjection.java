package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.DirectoryClient;
import vn.canbang.starter.aggregate.Stream;
import vn.canbang.starter.feed.CloudEvent;
import vn.canbang.starter.feed.FeedSubscription;
import vn.canbang.starter.problem.RejectedException;

/** Brings the roster in line with the directory: what it tells of is read there by id. */
@Component
public class RosterProjection {

    private static final String CHANGED_FACILITY = "vn.canbang.directory.facility-changed.v1";
    private static final String CHANGED_PROVIDER = "vn.canbang.directory.provider-changed.v1";
    private static final String ERASED_PROVIDER = "vn.canbang.directory.provider-erased.v1";

    private final DirectoryClient directory;
    private final Roster roster;
    private final ApplicationEventPublisher listeners;

    RosterProjection(DirectoryClient directory, Roster roster, ApplicationEventPublisher listeners) {
        this.directory = directory;
        this.roster = roster;
        this.listeners = listeners;
    }

    /**
     * The entry of somebody who signed on a day; one that is not known yet, or not as having been there that day, is asked for
     * once. Refused when nobody knows it.
     */
    public RosterEntry require(SubjectKind kind, UUID id, LocalDate signedOn) {
        var known = roster.find(id).filter(entry -> entry.kind() == kind);
        return known.filter(entry -> entry.wasThereOn(signedOn))
                .or(() -> read(kind, id))
                .or(() -> known)
                .orElseThrow(() -> RejectedException.at("/subject", "subject_unknown"));
    }

    void on(CloudEvent event) {
        switch (event.type()) {
            case CHANGED_FACILITY -> read(SubjectKind.FACILITY, UUID.fromString(event.subject()));
            case CHANGED_PROVIDER, ERASED_PROVIDER -> read(SubjectKind.PROVIDER, UUID.fromString(event.subject()));
            default -> {
                // nothing that concerns the roster
            }
        }
    }

    private Optional<RosterEntry> read(SubjectKind kind, UUID id) {
        var facts = switch (kind) {
            case FACILITY -> directory.facility(id).map(RosterFacts::of);
            case PROVIDER -> directory.provider(id).map(RosterFacts::of);
            case STAFF_OF_UNIT, HOUSEHOLD_GROUP, SCHOOL -> Optional.<RosterFacts>empty();
        };
        var entry = facts.map(roster::keep);
        entry.filter(kept -> kept.kind() == SubjectKind.FACILITY)
                .ifPresent(facility -> Optional.ofNullable(facility.name())
                        .ifPresent(name -> roster.renameWorkplace(facility.id(), name)));
        entry.ifPresent(kept -> listeners.publishEvent(new RosterEntryChanged(kept)));
        return entry;
    }

    /** The standing wish to be told by the directory. */
    @Configuration(proxyBeanMethods = false)
    static class Subscription {

        @Bean
        FeedSubscription directoryChanges(RosterProjection projection) {
            return FeedSubscription.to("directory", Stream.INTERNAL, "roster", projection::on);
        }
    }
}
