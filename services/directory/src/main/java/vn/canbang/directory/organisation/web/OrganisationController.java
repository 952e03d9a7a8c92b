package vn.canbang.directory.organisation.web;

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
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Organisations of the caller's area. */
@RestController
@RequestMapping("/api/directory/v1/organisations")
class OrganisationController {

    static final String WRITE = "organisation:write";

    private final OrganisationManagement management;
    private final OrganisationPages pages;
    private final WholeAnswer whole;

    OrganisationController(OrganisationManagement management, OrganisationPages pages, WholeAnswer whole) {
        this.management = management;
        this.pages = pages;
        this.whole = whole;
    }

    /** With an entity tag of what it holds: who keeps it as a list of codes asks again for little. */
    @GetMapping
    @Permit("organisation:read")
    ResponseEntity<Page<OrganisationView>> list(
            Caller caller,
            @ParameterObject OrganisationQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return whole.of(pages.page(caller, query, after, Limit.of(limit)));
    }

    @GetMapping("/{id}")
    @Permit("organisation:read")
    ResponseEntity<OrganisationView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit(WRITE)
    ResponseEntity<OrganisationView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterOrganisationRequest request) {
        var registered = management.register(attempt, caller, request.wish());
        return Versioned.made(registered, pages.view(registered, caller));
    }

    @PostMapping("/{id}/name-correction")
    @Permit(WRITE)
    ResponseEntity<OrganisationView> correctName(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody CorrectOrganisationNameRequest request) {
        return shown(management.correctName(attempt, caller, id, request.correction()), caller);
    }

    @PostMapping("/{id}/end")
    @Permit(WRITE)
    ResponseEntity<OrganisationView> end(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody EndOrganisationRequest request) {
        return shown(management.end(attempt, caller, id, request.lastDay(), request.successorId()), caller);
    }

    private ResponseEntity<OrganisationView> shown(Organisation organisation, Caller caller) {
        return Versioned.shown(organisation, pages.view(organisation, caller));
    }
}
