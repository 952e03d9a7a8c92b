package vn.canbang.commitments.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.ProviderFacts;
import vn.canbang.commitments.listing.OpenDates;

/** What the roster keeps of a provider of the directory, wherever they have worked. */
record RosteredProvider(ProviderFacts provider) {

    RosterFacts facts() {
        var stays = Stays.told(times());
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
                since(),
                OpenDates.until(provider.departedOn()),
                stays.counted(),
                stays.absences(),
                work(),
                renewing(),
                provider.fullName() == null ? null : LicenceDigest.of(provider.practiceLicenceNo()),
                Objects.requireNonNullElse(provider.version(), 0L));
    }

    private List<ProviderFacts.Stay> workplaces() {
        return Objects.requireNonNullElse(provider.workplaces(), List.of());
    }

    /** A directory that tells no times means the present one. */
    private List<Stays.Told> times() {
        if (provider.workplaces() == null) {
            return List.of(new Stays.Told(
                    new Stay(
                            provider.commune().id(),
                            provider.commune().path(),
                            provider.owner(),
                            provider.ownership(),
                            provider.from(),
                            OpenDates.until(provider.departedOn())),
                    provider.sensitive()));
        }
        return workplaces().stream()
                .map(place -> new Stays.Told(
                        new Stay(
                                place.commune().id(),
                                place.commune().path(),
                                place.owner(),
                                place.ownership(),
                                place.from(),
                                OpenDates.until(place.to())),
                        place.sensitive()))
                .toList();
    }

    private List<AtWork> work() {
        return workplaces().stream()
                .map(place -> new AtWork(place.facilityId(), place.from(), OpenDates.until(place.to())))
                .toList();
    }

    /** The licence with which somebody began is no change of it. */
    private List<Renewing> renewing() {
        var first =
                workplaces().stream().findFirst().map(ProviderFacts.Stay::from).orElse(provider.from());
        return Renewing.since(GapReason.LICENCE_CHANGED, provider.licensedFrom())
                .filter(change -> change.on().isAfter(first))
                .stream()
                .toList();
    }

    /** The day of coming to the present workplace: other services or another ownership there are no change of it. */
    private LocalDate since() {
        var since = provider.from();
        for (var place : workplaces().reversed()) {
            var present = place.facilityId().equals(provider.facility().id())
                    && (place.from().equals(since) || since.equals(place.to()));
            if (!present) {
                break;
            }
            since = place.from();
        }
        return since;
    }
}
