package vn.canbang.directory.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.directory.listing.ListedName;
import vn.canbang.directory.listing.NameCorrection;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.unit.CommuneOfDate;
import vn.canbang.starter.access.Responsibility;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.territory.UnitVersion;

/** A facility or other subject that gives or sells services; those that give sensitive ones are asked to commit. */
@Document("facilities")
public class Facility extends FacilityRecord {

    Facility(
            UUID id,
            ListedName listed,
            FacilityDetails details,
            CommuneOfDate commune,
            Responsibility responsibility,
            @Nullable String licenceKey) {
        super(id, listed, details, commune, responsibility, licenceKey);
    }

    /**
     * @param commune as it was on the day of opening
     * @param responsible path of the commune that looks after it now
     */
    static Facility register(UUID id, FacilityDetails details, UnitVersion commune, String responsible) {
        details.requireLicence();
        var facility = new Facility(
                id,
                ListedName.of(details.name()),
                details,
                CommuneOfDate.of(commune),
                new Responsibility(responsible, details.organisationId()),
                LicenceKey.of(details.operatingLicenceNo()));
        facility.record("register", null, "operating");
        facility.tell(FacilityRegistered.of(id, details, commune));
        facility.changed(details.openedOn());
        return facility;
    }

    /** The name was written down wrongly: the same facility, also one that has closed. */
    void correctName(NameCorrection correction) {
        correction.requireOtherThan(details.name());
        record(CORRECTED, details.name(), correction.name(), correction.reason(), null);
        details = details.named(correction.name());
        listed = listed.corrected(ListedName.of(correction.name()));
        changed(Stream.empty());
    }

    void close(LocalDate on, @Nullable String reason) {
        requireOpen();
        keep(operation().close(on));
        licenceKey = null;
        record("close", "operating", "closed", reason, null);
        tell(new FacilityClosed(id(), communeId(), communePath(), on));
        changed(on);
    }

    /** The closing was recorded by mistake: it never closed, and works on under the licence that it had. */
    void revokeClosure(String reason) {
        var closed = requireClosed();
        keep(operation().goOn());
        licenceKey = LicenceKey.of(details.operatingLicenceNo());
        record("revoke_closure", "closed", "operating", reason, null);
        tell(new FacilityClosureRevoked(id(), communeId(), communePath(), details.operatingLicenceNo(), closed));
        changed(closed);
    }

    /** Works again; a licence is needed anew, the old number or another one. */
    void reopen(LocalDate on, @Nullable String licenceNo) {
        requireClosed();
        license(details.licensed(licenceNo));
        keep(operation().reopen(on));
        record("reopen", "closed", "operating");
        tell(new FacilityReopened(id(), communeId(), communePath(), details.operatingLicenceNo(), on));
        changed(on);
    }

    void offer(Set<ServiceKind> services, LocalDate from) {
        requireOpen();
        var before = ServiceKind.codes(details.serviceKinds());
        operate(services, ownership(), from);
        record("change_services", before, ServiceKind.codes(services));
    }

    void passTo(Ownership other, LocalDate from) {
        requireOpen();
        var before = ownership().code();
        operate(details.serviceKinds(), other, from);
        record("change_ownership", before, other.code());
    }

    /** @param from day from which another licence counts; absent when the number was only written wrongly */
    void renewLicence(@Nullable String licenceNo, @Nullable LocalDate from) {
        requireOpen();
        if (from != null) {
            requireInOrder(from, licensedFrom);
            licensedFrom = from;
        }
        record("change_licence", details.operatingLicenceNo(), licenceNo);
        license(details.licensed(licenceNo));
        tell(new FacilityLicenceChanged(
                id(), communeId(), communePath(), details.operatingLicenceNo(), licensedSince()));
        changed(Stream.empty());
    }

    /** Somebody else heads it from a day on; of the head only the title is known. */
    void headedBy(@Nullable String title, LocalDate from) {
        requireOpen();
        requireInOrder(from, headedFrom);
        record("change_head", details.headTitle(), title);
        details = details.headedBy(title);
        headedFrom = from;
        changed(Stream.empty());
    }

    private void requireInOrder(LocalDate from, @Nullable LocalDate before) {
        if (from.isBefore(before == null ? details.openedOn() : before)) {
            throw RejectedException.at("/from", "ends_before_beginning");
        }
    }

    /** Is looked after by another commune from now on; the commune of its date stays as it was. */
    void lookedAfterBy(String path) {
        if (path.equals(responsible())) {
            return;
        }
        record("place", responsible(), path);
        responsibility = responsibility.passedTo(path);
        tell(new FacilityPlaced(id(), communeId(), communePath(), path));
        changed(Stream.empty());
    }

    private void operate(Set<ServiceKind> services, Ownership under, LocalDate from) {
        keep(operation().change(services, under, from));
        details = details.offering(services, under);
        tell(new FacilityOperationChanged(id(), communeId(), communePath(), new TreeSet<>(services), under, from));
        changed(from);
    }

    private void license(FacilityDetails licensed) {
        licensed.requireLicence();
        details = licensed;
        licenceKey = LicenceKey.of(licensed.operatingLicenceNo());
    }

    private LocalDate requireClosed() {
        var closed = closedOn();
        if (closed == null) {
            throw new ConflictException("facility_open");
        }
        return closed;
    }

    private void requireOpen() {
        if (closedOn() != null) {
            throw new ConflictException("facility_closed");
        }
    }
}
