package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.FacilityFacts;
import vn.canbang.commitments.listing.OpenDates;

/** What the roster keeps of a facility of the directory. */
record RosteredFacility(FacilityFacts facility) {

    RosterFacts facts() {
        var stays = Stays.told(times());
        return new RosterFacts(
                facility.id(),
                SubjectKind.FACILITY,
                facility.name(),
                null,
                null,
                facility.serviceKinds(),
                facility.ownership(),
                facility.commune().id(),
                facility.commune().path(),
                facility.responsible(),
                facility.owner(),
                facility.sensitive(),
                facility.openedOn(),
                OpenDates.until(facility.closedOn()),
                stays.counted(),
                stays.absences(),
                List.of(),
                renewing(),
                LicenceDigest.of(facility.operatingLicenceNo()),
                Objects.requireNonNullElse(facility.version(), 0L));
    }

    /** A directory that tells no times means the present one. */
    private List<Stays.Told> times() {
        var periods = facility.periods();
        if (periods == null) {
            return List.of(new Stays.Told(
                    stay(facility.ownership(), facility.openedOn(), facility.closedOn()), facility.sensitive()));
        }
        return periods.stream()
                .map(period -> new Stays.Told(stay(period.ownership(), period.from(), period.to()), period.sensitive()))
                .toList();
    }

    /** The commune and the owner of a facility never change. */
    private Stay stay(String ownership, LocalDate from, @Nullable LocalDate to) {
        var commune = facility.commune();
        return new Stay(commune.id(), commune.path(), facility.owner(), ownership, from, OpenDates.until(to));
    }

    private List<Renewing> renewing() {
        return Stream.of(
                        Renewing.since(GapReason.LICENCE_CHANGED, facility.licensedFrom()),
                        Renewing.since(GapReason.HEAD_CHANGED, facility.headedFrom()))
                .flatMap(Optional::stream)
                .toList();
    }
}
