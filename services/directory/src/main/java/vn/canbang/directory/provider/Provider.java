package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;

/** Somebody who gives services and is asked to commit: name, title, licence, workplace, and nothing else. */
@Document("providers")
public class Provider extends ProviderRecord {

    Provider(
            UUID id,
            @Nullable String fullName,
            ListedName listed,
            PracticeLicence licence,
            Employment employment,
            Responsibility responsibility) {
        super(id, fullName, listed, licence, employment, responsibility);
    }

    static Provider register(UUID id, RegisterProvider wish, Facility facility) {
        var licence = PracticeLicence.of(wish.practiceLicenceNo(), wish.title());
        var provider = new Provider(
                id,
                wish.fullName(),
                licence.listed(wish.fullName()),
                licence,
                Employment.begin(facility, wish.serviceKinds(), wish.from()),
                facility.responsibility());
        provider.record("register", null, "active");
        provider.changed(List.of(provider.workplace().countedOn(wish.from())));
        return provider;
    }

    void move(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        requireActive();
        var old = workplace();
        employment = employment.move(facility, services, from);
        responsibility = facility.responsibility();
        record("change_workplace", old.facilityId().toString(), facility.id().toString());
        changed(List.of(old.countedOn(from), workplace().countedOn(from)));
    }

    void offer(Set<ServiceKind> services, LocalDate from) {
        requireActive();
        var old = workplace();
        employment = employment.offer(services, from);
        record("change_services", ServiceKind.codes(old.serviceKinds()), ServiceKind.codes(services));
        changed(List.of(workplace().countedOn(from)));
    }

    /** A new number, or a new title with its number; the old one is free for nobody else, its paper names this person. */
    void license(@Nullable String licenceNo, ProviderTitle newTitle, LocalDate from) {
        requireActive();
        if (from.isBefore(licensedSince())) {
            throw RejectedException.at("/from", "ends_before_beginning");
        }
        var renewed = PracticeLicence.of(licenceNo, newTitle, from);
        record("change_licence", practiceLicenceNo(), licenceNo);
        licence = renewed;
        listed = renewed.listed(fullName());
        changed(List.of());
    }

    /** The name was written down wrongly: the same person, also of whom has left. */
    @Override
    void correctName(String name, String reason) {
        super.correctName(name, reason);
        listed = licence.listed(name);
        changed(List.of());
    }

    void depart(LocalDate on, @Nullable String reason) {
        requireActive();
        employment = employment.end(on);
        licence = licence.outOfUse();
        record("depart", "active", "departed", reason, null);
        changed(List.of(workplace().countedOn(on)));
    }

    /** The departure was recorded by mistake: they never left, and work on under the licence that they had. */
    void revokeDeparture(String reason) {
        requireDeparted();
        var old = workplace();
        employment = employment.goOn();
        licence = licence.inUse();
        record("revoke_departure", "departed", "active", reason, null);
        changed(old.counted().toList());
    }

    /** Gives services again, at the old place or another one; the time away stays as it was. */
    void comeBack(Facility facility, @Nullable Set<ServiceKind> services, LocalDate from) {
        requireDeparted();
        employment = employment.resume(facility, services, from);
        responsibility = facility.responsibility();
        licence = licence.inUse();
        record("return", "departed", "active");
        changed(List.of(workplace().countedOn(from)));
    }

    /**
     * What happened to a facility happened to the work there; false when that is nothing new.
     *
     * @param mayComeBack whether who left with a facility that never closed goes on there
     */
    boolean follow(Facility facility, boolean mayComeBack) {
        var placed = followPlace(facility);
        var named = followName(facility);
        return followTimes(facility, mayComeBack) || placed || named;
    }

    /** The name of a facility becomes another one only when it was written wrongly, so also where somebody worked before. */
    private boolean followName(Facility facility) {
        var named = employment.named(facility);
        if (named.equals(employment)) {
            return false;
        }
        employment = named;
        changed(List.of());
        return true;
    }

    /** Whoever works at a facility, or worked there last, is looked after by whoever looks after the facility. */
    private boolean followPlace(Facility facility) {
        var place = facility.responsible();
        if (!facility.id().equals(employment.facilityId()) || place.equals(responsible())) {
            return false;
        }
        record("place", responsible(), place);
        responsibility = responsibility.passedTo(place);
        changed(List.of());
        return true;
    }

    private boolean followTimes(Facility facility, boolean mayComeBack) {
        var followed = employment.followed(facility);
        if (followed.isNothingNew() || (hasDeparted() && followed.bringsBack() && !mayComeBack)) {
            return false;
        }
        followed.steps().forEach(step -> record(step.act(), step.from(), step.to()));
        employment = Employment.after(followed);
        licence = hasDeparted() ? licence.outOfUse() : licence.inUse();
        changed(followed.days());
        return true;
    }

    /**
     * Whatever names the person goes, in what was recorded of it as well; the record with its id, places and days stays, so
     * that every count stays.
     */
    void erase(LocalDate on, RuleUse rule) {
        requireNamed();
        requireDeparted();
        forgetName(on);
        licence = licence.forgotten();
        listed = ListedName.NONE;
        record("erase", "departed", "erased", null, rule);
        tellInternally(new ProviderErased(id()));
    }

    /** What was just done is told with it for the audit, by id and without a name: no crash comes between the two. */
    void standInAudit(String act, String by) {
        tellInternally(new ProviderActed(id(), act, by));
    }

    private void requireActive() {
        if (hasDeparted()) {
            throw new ConflictException("provider_departed");
        }
    }

    private void requireDeparted() {
        if (!hasDeparted()) {
            throw new ConflictException("provider_active");
        }
    }
}
