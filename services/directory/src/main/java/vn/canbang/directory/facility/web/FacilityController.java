package vn.canbang.directory.facility.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.facility.RegisteringFacility;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Facilities of the caller's area or organisation. */
@RestController
@RequestMapping("/api/directory/v1/facilities")
class FacilityController {

    static final String WRITE = "facility:write";

    private final FacilityManagement management;
    private final RegisteringFacility registering;
    private final FacilityPages pages;

    FacilityController(FacilityManagement management, RegisteringFacility registering, FacilityPages pages) {
        this.management = management;
        this.registering = registering;
        this.pages = pages;
    }

    @GetMapping
    @Permit("facility:read")
    Page<FacilityView> list(
            Caller caller,
            @ParameterObject FacilityQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.page(caller, query, after, Limit.of(limit));
    }

    @GetMapping("/{id}")
    @Permit("facility:read")
    ResponseEntity<FacilityView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit(WRITE)
    ResponseEntity<FacilityView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterFacilityRequest request) {
        var registered = registering.register(attempt, caller, request.details());
        return Versioned.made(registered, pages.view(registered, caller));
    }

    @PostMapping("/{id}/name-correction")
    @Permit(WRITE)
    ResponseEntity<FacilityView> correctName(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody CorrectFacilityNameRequest request) {
        return shown(management.correctName(attempt, caller, id, request.correction()), caller);
    }

    @PostMapping("/{id}/closure")
    @Permit(WRITE)
    ResponseEntity<FacilityView> close(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody CloseFacilityRequest request) {
        return shown(management.close(attempt, caller, id, request.closedOn(), request.reason()), caller);
    }

    @PostMapping("/{id}/closure-revocation")
    @Permit(WRITE)
    ResponseEntity<FacilityView> revokeClosure(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody RevokeClosureRequest request) {
        return shown(management.revokeClosure(attempt, caller, id, request.reason()), caller);
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
        return shown(
                management.renewLicence(attempt, caller, id, request.operatingLicenceNo(), request.from()), caller);
    }

    @PostMapping("/{id}/head")
    @Permit(WRITE)
    ResponseEntity<FacilityView> changeHead(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeHeadRequest request) {
        return shown(management.changeHead(attempt, caller, id, request.headTitle(), request.from()), caller);
    }

    private ResponseEntity<FacilityView> shown(Facility facility, Caller caller) {
        return Versioned.shown(facility, pages.view(facility, caller));
    }
}
