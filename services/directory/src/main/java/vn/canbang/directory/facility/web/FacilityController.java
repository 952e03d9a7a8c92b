package vn.canbang.directory.facility.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.facility.Facilities;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityKind;
import vn.canbang.directory.facility.FacilityList;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.listing.Acts;
import vn.canbang.directory.listing.Codes;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.Versioned;
import vn.canbang.directory.organisation.Ownership;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Facilities of the caller's area or organisation. */
@RestController
@RequestMapping("/api/directory/v1/facilities")
class FacilityController {

    private static final String WRITE = "facility:write";

    private final FacilityManagement management;
    private final Facilities facilities;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;

    FacilityController(FacilityManagement management, Facilities facilities, UnitCatalogue units, AccessMatrix matrix) {
        this.management = management;
        this.facilities = facilities;
        this.units = units;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("facility:read")
    Page<FacilityView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String ownership,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var filter = new FacilityList.Filter(
                Codes.of(FacilityKind.class, kind, "kind"),
                Codes.of(Ownership.class, ownership, "ownership"),
                openOf(status),
                q);
        return Page.of(
                facilities.list(InScope.of(caller, unit), filter, after, size),
                size,
                facility -> view(facility, caller),
                facility -> NameOrder.cursor(facility.nameKey(), facility.id()));
    }

    @GetMapping("/{id}")
    @Permit("facility:read")
    ResponseEntity<FacilityView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @Permit(WRITE)
    ResponseEntity<FacilityView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterFacilityRequest request) {
        var registered = management.register(attempt, caller, request.details());
        return Versioned.made(registered, view(registered, caller));
    }

    @PostMapping("/{id}/closure")
    @Permit(WRITE)
    ResponseEntity<FacilityView> close(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody CloseFacilityRequest request) {
        return shown(management.close(attempt, caller, id, request.closedOn(), request.reason()), caller);
    }

    @PostMapping("/{id}/reopening")
    @Permit(WRITE)
    ResponseEntity<FacilityView> reopen(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ReopenFacilityRequest request) {
        return shown(
                management.reopen(attempt, caller, id, request.reopenedOn(), request.operatingLicenceNo()), caller);
    }

    @PostMapping("/{id}/services")
    @Permit(WRITE)
    ResponseEntity<FacilityView> offer(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody OfferServicesRequest request) {
        return shown(management.offer(attempt, caller, id, request.serviceKinds(), request.from()), caller);
    }

    @PostMapping("/{id}/ownership")
    @Permit(WRITE)
    ResponseEntity<FacilityView> passTo(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeOwnershipRequest request) {
        return shown(management.passTo(attempt, caller, id, request.ownership(), request.from()), caller);
    }

    @PostMapping("/{id}/licence")
    @Permit(WRITE)
    ResponseEntity<FacilityView> renewLicence(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody OperatingLicenceRequest request) {
        return shown(management.renewLicence(attempt, caller, id, request.operatingLicenceNo()), caller);
    }

    private ResponseEntity<FacilityView> shown(Facility facility, Caller caller) {
        return Versioned.shown(facility, view(facility, caller));
    }

    private FacilityView view(Facility facility, Caller caller) {
        var may = matrix.allows(caller, WRITE);
        var actions = facility.closedOn() == null
                ? Acts.when(may, "closure", "provider", "services", "ownership", "licence")
                : Acts.when(may, "reopening");
        return FacilityView.shown(facility, units.named(facility.communeId()), actions);
    }

    private static @Nullable Boolean openOf(@Nullable String status) {
        return switch (status) {
            case null -> Boolean.TRUE;
            case "operating" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            case "all" -> null;
            default -> throw InvalidException.at("/status", "invalid_value");
        };
    }
}
