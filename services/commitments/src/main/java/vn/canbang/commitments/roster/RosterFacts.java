package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.FacilityFacts;
import vn.canbang.commitments.directory.ProviderFacts;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.text.TextKey;

/**
 * What the roster keeps of a provider or facility: no more than the lists and counts of this service need.
 *
 * @param name absent once erased
 * @param since first day at the present workplace, or of the facility
 * @param until first day on which the subject is gone
 * @param required true when its services need a commitment
 * @param counted where the directory counts it and has counted it, the first one first
 * @param absences when it was away
 * @param work where a provider worked, the first place first
 * @param renewing changes after which it has to sign again
 * @param licence what its licence number is found by; absent once erased
 * @param version of the directory's record
 */
public record RosterFacts(
        UUID id,
        SubjectKind kind,
        @Nullable String name,
        @Nullable UUID workplace,
        @Nullable String workplaceName,
        List<String> services,
        String ownership,
        String unitId,
        String unitPath,
        String responsible,
        @Nullable UUID owner,
        boolean required,
        LocalDate since,
        LocalDate until,
        List<Stay> counted,
        List<Absence> absences,
        List<AtWork> work,
        List<Renewing> renewing,
        @Nullable UUID licence,
        long version) {

    public RosterFacts {
        renewing = List.copyOf(renewing);
        counted = List.copyOf(counted);
        absences = List.copyOf(absences);
        work = List.copyOf(work);
    }

    public static RosterFacts of(FacilityFacts facility) {
        var stays = Stays.told(times(facility));
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
                until(facility.closedOn()),
                stays.counted(),
                stays.absences(),
                List.of(),
                renewing(facility),
                LicenceDigest.of(facility.operatingLicenceNo()),
                Objects.requireNonNullElse(facility.version(), 0L));
    }

    public static RosterFacts of(ProviderFacts provider) {
        var stays = Stays.told(times(provider));
        return new RosterFacts(
                provider.id(),
                SubjectKind.PROVIDER,
                provider.fullName(),
                provider.facility().id(),
                provider.facility().name(),
                provider.serviceKinds(),
                provider.ownership(),
                provider.commune().id(),
                provider.commune().path(),
                provider.responsible(),
                provider.owner(),
                provider.sensitive(),
                since(provider),
                until(provider.departedOn()),
                stays.counted(),
                stays.absences(),
                work(provider),
                renewing(provider),
                provider.fullName() == null ? null : LicenceDigest.of(provider.practiceLicenceNo()),
                Objects.requireNonNullElse(provider.version(), 0L));
    }

    /** A directory that tells no times means the present one. */
    private static List<Stays.Told> times(FacilityFacts facility) {
        var periods = facility.periods();
        if (periods == null) {
            return List.of(new Stays.Told(
                    stay(facility, facility.ownership(), facility.openedOn(), facility.closedOn()),
                    facility.sensitive()));
        }
        return periods.stream()
                .map(period -> new Stays.Told(
                        stay(facility, period.ownership(), period.from(), period.to()), period.sensitive()))
                .toList();
    }

    /** The commune and the owner of a facility never change. */
    private static Stay stay(FacilityFacts facility, String ownership, LocalDate from, @Nullable LocalDate to) {
        return new Stay(
                facility.commune().id(), facility.commune().path(), facility.owner(), ownership, from, until(to));
    }

    private static List<Stays.Told> times(ProviderFacts provider) {
        var workplaces = provider.workplaces();
        if (workplaces == null) {
            return List.of(new Stays.Told(
                    new Stay(
                            provider.commune().id(),
                            provider.commune().path(),
                            provider.owner(),
                            provider.ownership(),
                            provider.from(),
                            until(provider.departedOn())),
                    provider.sensitive()));
        }
        return workplaces.stream()
                .map(place -> new Stays.Told(
                        new Stay(
                                place.commune().id(),
                                place.commune().path(),
                                place.owner(),
                                place.ownership(),
                                place.from(),
                                until(place.to())),
                        place.sensitive()))
                .toList();
    }

    private static List<AtWork> work(ProviderFacts provider) {
        return Objects.requireNonNullElse(provider.workplaces(), List.<ProviderFacts.Stay>of()).stream()
                .map(place -> new AtWork(place.facilityId(), place.from(), until(place.to())))
                .toList();
    }

    private static List<Renewing> renewing(FacilityFacts facility) {
        return Stream.of(
                        change(GapReason.LICENCE_CHANGED, facility.licensedFrom()),
                        change(GapReason.HEAD_CHANGED, facility.headedFrom()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The licence with which somebody began is no change of it. */
    private static List<Renewing> renewing(ProviderFacts provider) {
        var first = Objects.requireNonNullElse(provider.workplaces(), List.<ProviderFacts.Stay>of()).stream()
                .findFirst()
                .map(ProviderFacts.Stay::from)
                .orElse(provider.from());
        return change(GapReason.LICENCE_CHANGED, provider.licensedFrom())
                .filter(change -> change.on().isAfter(first))
                .stream()
                .toList();
    }

    private static Optional<Renewing> change(GapReason reason, @Nullable LocalDate on) {
        return Optional.ofNullable(on).map(day -> new Renewing(reason, day));
    }

    /** The day of coming to the present workplace: other services or another ownership there are no change of it. */
    private static LocalDate since(ProviderFacts provider) {
        var since = provider.from();
        for (var place : Objects.requireNonNullElse(provider.workplaces(), List.<ProviderFacts.Stay>of())
                .reversed()) {
            var present = place.facilityId().equals(provider.facility().id())
                    && (place.from().equals(since) || since.equals(place.to()));
            if (!present) {
                break;
            }
            since = place.from();
        }
        return since;
    }

    private static LocalDate until(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, OpenDates.NO_END);
    }

    /** People are ordered by given name; who was erased comes first and cannot be searched. */
    public String nameKey() {
        if (name == null) {
            return "";
        }
        return kind == SubjectKind.PROVIDER ? TextKey.ofPerson(name) : TextKey.of(name);
    }

    public List<String> words() {
        return words(name, workplaceName);
    }

    /** What a search finds: the words of the name and of the place of work; of who was erased nothing. */
    static List<String> words(@Nullable String name, @Nullable String workplaceName) {
        if (name == null) {
            return List.of();
        }
        return TextKey.words(workplaceName == null ? name : name + " " + workplaceName);
    }
}
