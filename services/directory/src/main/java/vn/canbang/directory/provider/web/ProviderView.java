package vn.canbang.directory.provider.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderTitle;
import vn.canbang.directory.provider.Workplace;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.web.Act;

/** A provider as shown; other services read it without actions, with its owner, and without a name once that is erased. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProviderView(
        UUID id,
        @Nullable String fullName,
        ProviderTitle title,
        @Nullable String practiceLicenceNo,
        LocalDate licensedFrom,
        FacilityRef facility,
        Set<ServiceKind> serviceKinds,
        boolean sensitive,
        Ownership ownership,
        UnitRef commune,
        LocalDate from,
        @Nullable LocalDate departedOn,
        ProviderStatus status,
        String responsible,
        @Nullable UUID owner,
        List<WorkplaceView> workplaces,
        @Nullable List<String> warnings,
        @Nullable List<Act> actions) {

    static ProviderView shown(Provider provider, UnitRef commune, @Nullable List<String> warnings, List<Act> actions) {
        return of(provider, commune, null, WorkplaceView::shown, warnings, actions);
    }

    static ProviderView internal(Provider provider, Function<String, UnitRef> communes) {
        return of(
                provider,
                communes.apply(provider.workplace().communeId()),
                provider.owner(),
                place -> WorkplaceView.internal(place, communes.apply(place.communeId())),
                null,
                null);
    }

    private static ProviderView of(
            Provider provider,
            UnitRef commune,
            @Nullable UUID owner,
            Function<Workplace, WorkplaceView> workplaces,
            @Nullable List<String> warnings,
            @Nullable List<Act> actions) {
        var place = provider.workplace();
        return new ProviderView(
                provider.id(),
                provider.fullName(),
                provider.title(),
                provider.practiceLicenceNo(),
                provider.licensedSince(),
                new FacilityRef(place.facilityId(), place.facilityName()),
                place.serviceKinds(),
                ServiceKind.anySensitive(place.serviceKinds()),
                place.ownership(),
                commune,
                place.from(),
                place.until(),
                provider.hasDeparted() ? ProviderStatus.DEPARTED : ProviderStatus.ACTIVE,
                provider.responsible(),
                owner,
                provider.workplaces().stream().map(workplaces).toList(),
                warnings,
                actions);
    }

    /** The facility by name. */
    record FacilityRef(UUID id, String name) {}

    /** A place of work and its time; other services read as well where and for whom it was counted then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorkplaceView(
            UUID facilityId,
            String facilityName,
            Set<ServiceKind> serviceKinds,
            boolean sensitive,
            Ownership ownership,
            @Nullable UnitRef commune,
            @Nullable UUID owner,
            LocalDate from,
            @Nullable LocalDate to) {

        static WorkplaceView shown(Workplace place) {
            return of(place, null, null);
        }

        static WorkplaceView internal(Workplace place, UnitRef commune) {
            return of(place, commune, place.owner());
        }

        private static WorkplaceView of(Workplace place, @Nullable UnitRef commune, @Nullable UUID owner) {
            return new WorkplaceView(
                    place.facilityId(),
                    place.facilityName(),
                    place.serviceKinds(),
                    place.isSensitive(),
                    place.ownership(),
                    commune,
                    owner,
                    place.from(),
                    place.until());
        }
    }
}
