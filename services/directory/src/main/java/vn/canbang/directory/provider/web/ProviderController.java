package vn.canbang.directory.provider.web;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.canbang.directory.provider.CorrectingNames;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderManagement;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Providers of the caller's area or organisation. */
@RestController
@RequestMapping("/api/directory/v1/providers")
class ProviderController {

    static final String WRITE = "provider:write";
    static final String NAMESAKE = "same_name_at_workplace";

    private final ProviderManagement management;
    private final CorrectingNames correcting;
    private final ProviderPages pages;

    ProviderController(ProviderManagement management, CorrectingNames correcting, ProviderPages pages) {
        this.management = management;
        this.correcting = correcting;
        this.pages = pages;
    }

    @GetMapping
    @Permit("provider:read")
    Page<ProviderView> list(
            Caller caller,
            @ParameterObject ProviderQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.page(caller, query, after, Limit.of(limit));
    }

    @GetMapping("/{id}")
    @Permit("provider:read")
    ResponseEntity<ProviderView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit(WRITE)
    ResponseEntity<ProviderView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterProviderRequest request) {
        var provider = management.register(attempt, caller, request.wish());
        return Versioned.made(provider, pages.view(provider, caller, warnings(provider)));
    }

    @PostMapping("/{id}/workplace-change")
    @Permit(WRITE)
    ResponseEntity<ProviderView> move(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeWorkplaceRequest request) {
        return placed(
                management.move(attempt, caller, id, request.facilityId(), request.serviceKinds(), request.from()),
                caller);
    }

    @PostMapping("/{id}/return")
    @Permit(WRITE)
    ResponseEntity<ProviderView> comeBack(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeWorkplaceRequest request) {
        return placed(
                management.comeBack(attempt, caller, id, request.facilityId(), request.serviceKinds(), request.from()),
                caller);
    }

    @PostMapping("/{id}/services")
    @Permit(WRITE)
    ResponseEntity<ProviderView> offer(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeServicesRequest request) {
        return shown(management.offer(attempt, caller, id, request.serviceKinds(), request.from()), caller);
    }

    @PostMapping("/{id}/licence")
    @Permit(WRITE)
    ResponseEntity<ProviderView> license(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeLicenceRequest request) {
        return shown(
                management.license(attempt, caller, id, request.practiceLicenceNo(), request.title(), request.from()),
                caller);
    }

    @PostMapping("/{id}/name-correction")
    @Permit(WRITE)
    ResponseEntity<ProviderView> correctName(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody CorrectNameRequest request) {
        return placed(correcting.correct(attempt, caller, id, request.fullName(), request.reason()), caller);
    }

    @PostMapping("/{id}/departure")
    @Permit(WRITE)
    ResponseEntity<ProviderView> depart(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody DepartRequest request) {
        return shown(management.depart(attempt, caller, id, request.departedOn(), request.reason()), caller);
    }

    @PostMapping("/{id}/departure-revocation")
    @Permit(WRITE)
    ResponseEntity<ProviderView> revokeDeparture(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody RevokeDepartureRequest request) {
        return placed(management.revokeDeparture(attempt, caller, id, request.reason()), caller);
    }

    private ResponseEntity<ProviderView> shown(Provider provider, Caller caller) {
        return Versioned.shown(provider, pages.view(provider, caller, null));
    }

    /** At a new workplace, or under a new name, a namesake may be the same person, entered twice. */
    private ResponseEntity<ProviderView> placed(Provider provider, Caller caller) {
        return Versioned.shown(provider, pages.view(provider, caller, warnings(provider)));
    }

    private @Nullable List<String> warnings(Provider provider) {
        return management.hasNamesake(provider) ? List.of(NAMESAKE) : null;
    }
}
