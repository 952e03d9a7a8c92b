package vn.canbang.directory.organisation.web;

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
import vn.canbang.directory.listing.Acts;
import vn.canbang.directory.listing.Codes;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;
import vn.canbang.directory.listing.Versioned;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Organisations of the caller's area. */
@RestController
@RequestMapping("/api/directory/v1/organisations")
class OrganisationController {

    private static final String WRITE = "organisation:write";

    private final OrganisationManagement management;
    private final Organisations organisations;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final Today today;

    OrganisationController(
            OrganisationManagement management,
            Organisations organisations,
            UnitCatalogue units,
            AccessMatrix matrix,
            Today today) {
        this.management = management;
        this.organisations = organisations;
        this.units = units;
        this.matrix = matrix;
        this.today = today;
    }

    @GetMapping
    @Permit("organisation:read")
    Page<OrganisationView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var rows = organisations.list(
                InScope.of(caller, unit),
                Codes.of(OrganisationKind.class, kind, "kind"),
                q,
                OnDate.of(on, today::date),
                after,
                size);
        return Page.of(
                rows,
                size,
                organisation -> view(organisation, caller),
                organisation -> NameOrder.cursor(organisation.nameKey(), organisation.id()));
    }

    @GetMapping("/{id}")
    @Permit("organisation:read")
    ResponseEntity<OrganisationView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @Permit(WRITE)
    ResponseEntity<OrganisationView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterOrganisationRequest request) {
        var registered = management.register(attempt, caller, request.wish());
        return Versioned.made(registered, view(registered, caller));
    }

    @PostMapping("/{id}/end")
    @Permit(WRITE)
    ResponseEntity<OrganisationView> end(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody EndOrganisationRequest request) {
        return shown(management.end(attempt, caller, id, request.lastDay(), request.successorId()), caller);
    }

    private ResponseEntity<OrganisationView> shown(Organisation organisation, Caller caller) {
        return Versioned.shown(organisation, view(organisation, caller));
    }

    private OrganisationView view(Organisation organisation, Caller caller) {
        var open = organisation.lastDay() == null;
        var actions = Acts.when(matrix.allows(caller, WRITE) && open, "end");
        return OrganisationView.of(organisation, units.named(organisation.unitId()), actions);
    }
}
