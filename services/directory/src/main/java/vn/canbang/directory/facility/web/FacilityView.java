package vn.canbang.directory.facility.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.AskedServices;
import vn.canbang.directory.facility.AskingServices.AskedToday;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.OperatingPeriod;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.facility.Specialty;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.web.Act;

/** A facility as it is shown; other services read it without actions and with its owner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FacilityView(
        UUID id,
        String name,
        FacilityKind kind,
        @Nullable Specialty specialty,
        Set<ServiceKind> serviceKinds,
        boolean sensitive,
        Ownership ownership,
        UnitRef commune,
        @Nullable String address,
        @Nullable String operatingLicenceNo,
        @Nullable LocalDate licensedFrom,
        @Nullable String headTitle,
        @Nullable LocalDate headedFrom,
        @Nullable UUID organisationId,
        @Nullable UUID owner,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        FacilityStatus status,
        List<PeriodView> periods,
        String responsible,
        @Nullable List<Act> actions) {

    static FacilityView shown(Facility facility, UnitRef commune, AskedToday asked, List<Act> actions) {
        return of(facility, commune, asked, null, actions);
    }

    static FacilityView internal(Facility facility, UnitRef commune, AskedToday asked) {
        return of(facility, commune, asked, facility.owner(), null);
    }

    private static FacilityView of(
            Facility facility, UnitRef commune, AskedToday asked, @Nullable UUID owner, @Nullable List<Act> actions) {
        var details = facility.details();
        return new FacilityView(
                facility.id(),
                details.name(),
                details.kind(),
                details.specialty(),
                facility.serviceKinds(),
                asked.ask(facility.serviceKinds()),
                details.ownership(),
                commune,
                details.address(),
                details.operatingLicenceNo(),
                facility.licensedFrom(),
                details.headTitle(),
                facility.headedFrom(),
                details.organisationId(),
                owner,
                details.openedOn(),
                facility.closedOn(),
                facility.closedOn() == null ? FacilityStatus.OPERATING : FacilityStatus.CLOSED,
                facility.periods().stream()
                        .flatMap(period -> PeriodView.of(period, asked.services()))
                        .toList(),
                facility.responsible(),
                actions);
    }

    /** A time with the same services under the same ownership, in which they were asked for a commitment throughout or not at all. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeriodView(
            Set<ServiceKind> serviceKinds,
            boolean sensitive,
            Ownership ownership,
            LocalDate from,
            @Nullable LocalDate to) {

        static Stream<PeriodView> of(OperatingPeriod period, AskedServices asked) {
            return asked.during(period.serviceKinds(), period.from(), period.until()).stream()
                    .map(stretch -> new PeriodView(
                            period.serviceKinds(),
                            stretch.asked(),
                            period.ownership(),
                            stretch.from(),
                            stretch.until()));
        }
    }
}
