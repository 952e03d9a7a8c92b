package vn.canbang.directory.provider.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.AskedServices;
import vn.canbang.directory.facility.AskingServices.AskedToday;
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

    static ProviderView shown(
            Provider provider, UnitRef commune, AskedToday asked, @Nullable List<String> warnings, List<Act> actions) {
        return of(
                provider,
                commune,
                asked,
                null,
                place -> WorkplaceView.of(place, asked.services(), null, null),
                warnings,
                actions);
    }

    static ProviderView internal(Provider provider, Function<String, UnitRef> communes, AskedToday asked) {
        return of(
                provider,
                communes.apply(provider.workplace().communeId()),
                asked,
                provider.owner(),
                place -> WorkplaceView.of(place, asked.services(), communes.apply(place.communeId()), place.owner()),
                null,
                null);
    }

    private static ProviderView of(
            Provider provider,
            UnitRef commune,
            AskedToday asked,
            @Nullable UUID owner,
            Function<Workplace, Stream<WorkplaceView>> workplaces,
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
                asked.ask(place.serviceKinds()),
                place.ownership(),
                commune,
                place.from(),
                place.until(),
                provider.hasDeparted() ? ProviderStatus.DEPARTED : ProviderStatus.ACTIVE,
                provider.responsible(),
                owner,
                provider.workplaces().stream().flatMap(workplaces).toList(),
                warnings,
                actions);
    }

    /** The facility by name. */
    record FacilityRef(UUID id, String name) {}

    /** A place of work and a time in which it was asked for a commitment throughout or not at all; other services read as well where and for whom it was counted then. */
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

        static Stream<WorkplaceView> of(
                Workplace place, AskedServices asked, @Nullable UnitRef commune, @Nullable UUID owner) {
            return asked.during(place.serviceKinds(), place.from(), place.until()).stream()
                    .map(stretch -> new WorkplaceView(
                            place.facilityId(),
                            place.facilityName(),
                            place.serviceKinds(),
                            stretch.asked(),
                            place.ownership(),
                            commune,
                            owner,
                            stretch.from(),
                            stretch.until()));
        }
    }
}
