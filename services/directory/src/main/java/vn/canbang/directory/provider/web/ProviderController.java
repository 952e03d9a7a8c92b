package vn.canbang.directory.provider.web;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.canbang.directory.listing.Acts;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.Versioned;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderList;
import vn.canbang.directory.provider.ProviderManagement;
import vn.canbang.directory.provider.Providers;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Providers of the caller's area or organisation. */
@RestController
@RequestMapping("/api/directory/v1/providers")
class ProviderController {

    private static final String WRITE = "provider:write";
    private static final String NAMESAKE = "same_name_at_workplace";

    private final ProviderManagement management;
    private final Providers providers;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;

    ProviderController(ProviderManagement management, Providers providers, UnitCatalogue units, AccessMatrix matrix) {
        this.management = management;
        this.providers = providers;
        this.units = units;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("provider:read")
    Page<ProviderView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID facility,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var filter = new ProviderList.Filter(facility, departedOf(status), q);
        return Page.of(
                providers.list(InScope.of(caller, unit), filter, after, size),
                size,
                provider -> view(provider, caller, null),
                provider -> NameOrder.cursor(provider.nameKey(), provider.id()));
    }

    @GetMapping("/{id}")
    @Permit("provider:read")
    ResponseEntity<ProviderView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @Permit(WRITE)
    ResponseEntity<ProviderView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterProviderRequest request) {
        var provider = management.register(
                attempt,
                caller,
                request.fullName(),
                request.title(),
                request.practiceLicenceNo(),
                request.facilityId(),
                request.serviceKinds(),
                request.from());
        return Versioned.made(provider, view(provider, caller, warnings(provider)));
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

    @PostMapping("/{id}/departure")
    @Permit(WRITE)
    ResponseEntity<ProviderView> depart(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody DepartRequest request) {
        return shown(management.depart(attempt, caller, id, request.departedOn(), request.reason()), caller);
    }

    private ResponseEntity<ProviderView> shown(Provider provider, Caller caller) {
        return Versioned.shown(provider, view(provider, caller, null));
    }

    /** At a new workplace a namesake may be the same person, entered twice. */
    private ResponseEntity<ProviderView> placed(Provider provider, Caller caller) {
        return Versioned.shown(provider, view(provider, caller, warnings(provider)));
    }

    private @Nullable List<String> warnings(Provider provider) {
        return management.hasNamesake(provider) ? List.of(NAMESAKE) : null;
    }

    private ProviderView view(Provider provider, Caller caller, @Nullable List<String> warnings) {
        var may = matrix.allows(caller, WRITE);
        var actions = provider.hasDeparted()
                ? Acts.when(may, "return")
                : Acts.when(may, "workplace_change", "services", "licence", "departure");
        return ProviderView.shown(provider, units.named(provider.workplace().communeId()), warnings, actions);
    }

    private static @Nullable Boolean departedOf(@Nullable String status) {
        return switch (status) {
            case null -> Boolean.FALSE;
            case "active" -> Boolean.FALSE;
            case "departed" -> Boolean.TRUE;
            case "all" -> null;
            default -> throw InvalidException.at("/status", "invalid_value");
        };
    }
}
