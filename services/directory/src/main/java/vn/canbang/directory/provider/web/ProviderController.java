package vn.canbang.directory.provider.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderList;
import vn.canbang.directory.provider.ProviderManagement;
import vn.canbang.directory.provider.Providers;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.ETags;
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
        var scope = caller.scope().criteria(unit, "responsible", "owner", "parties");
        var filter = new ProviderList.Filter(facility, departedOf(status), q);
        return Page.of(
                providers.list(scope, filter, after, size),
                size,
                provider -> view(provider, caller, null),
                provider -> NameOrder.cursor(provider.nameKey(), provider.id()));
    }

    @GetMapping("/{id}")
    @Permit("provider:read")
    ResponseEntity<ProviderView> get(Caller caller, @PathVariable UUID id) {
        return answer(HttpStatus.OK, management.get(caller, id), caller, null);
    }

    @PostMapping
    @Permit(WRITE)
    ResponseEntity<ProviderView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterProviderRequest request) {
        var namesake = management.hasNamesake(request.fullName(), request.facilityId());
        var provider = management.register(
                attempt,
                caller,
                request.fullName(),
                request.title(),
                request.practiceLicenceNo(),
                request.facilityId(),
                request.serviceKinds(),
                request.from());
        return answer(HttpStatus.CREATED, provider, caller, namesake ? List.of(NAMESAKE) : null);
    }

    @PostMapping("/{id}/workplace-change")
    @Permit(WRITE)
    ResponseEntity<ProviderView> move(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChangeWorkplaceRequest request) {
        var moved = management.move(attempt, caller, id, request.facilityId(), request.serviceKinds(), request.from());
        return answer(HttpStatus.OK, moved, caller, null);
    }

    @PostMapping("/{id}/departure")
    @Permit(WRITE)
    ResponseEntity<ProviderView> depart(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody DepartRequest request) {
        var gone = management.depart(attempt, caller, id, request.departedOn(), request.reason());
        return answer(HttpStatus.OK, gone, caller, null);
    }

    private ResponseEntity<ProviderView> answer(
            HttpStatus status, Provider provider, Caller caller, @Nullable List<String> warnings) {
        return ResponseEntity.status(status).eTag(ETags.of(provider)).body(view(provider, caller, warnings));
    }

    private ProviderView view(Provider provider, Caller caller, @Nullable List<String> warnings) {
        var actions = matrix.allows(caller, WRITE) && !provider.hasDeparted()
                ? List.of(Act.allowed("workplace_change"), Act.allowed("departure"))
                : List.<Act>of();
        var commune =
                units.byId(provider.workplace().communeId()).map(UnitRef::of).orElseThrow();
        return ProviderView.shown(provider, commune, warnings, actions);
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
