package vn.canbang.directory.agency.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.agency.Agency;
import vn.canbang.directory.agency.AgencyManagement;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Versioned;

/** Agencies that read from the province, for its administrator. */
@RestController
@RequestMapping("/api/directory/v1/agencies")
@Permit("agency:write")
class AgencyController {

    private final AgencyManagement management;

    AgencyController(AgencyManagement management) {
        this.management = management;
    }

    @GetMapping
    AgencyList list() {
        return new AgencyList(management.all().stream().map(AgencyView::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<AgencyView> get(@PathVariable UUID id) {
        return answer(management.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AgencyView.Admitted> admit(
            Attempt attempt, Caller caller, @Valid @RequestBody AdmitAgencyRequest request) {
        var admitted = management.admit(attempt, caller, request.name(), request.organisationId(), request.scopes());
        return Versioned.made(
                admitted.agency(),
                new AgencyView.Admitted(
                        AgencyView.of(admitted.agency()), admitted.agency().clientId(), admitted.secret()));
    }

    @PostMapping("/{id}/secret")
    NewSecret renewSecret(Attempt attempt, Caller caller, @PathVariable UUID id) {
        var admitted = management.renewSecret(attempt, caller, id);
        return new NewSecret(admitted.agency().clientId(), java.util.Objects.requireNonNull(admitted.secret()));
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<AgencyView> revoke(
            Attempt attempt, @PathVariable UUID id, @Valid @RequestBody RevokeAgencyRequest request) {
        return answer(management.revoke(attempt, id, request.reason()));
    }

    private static ResponseEntity<AgencyView> answer(Agency agency) {
        return Versioned.shown(agency, AgencyView.of(agency));
    }

    /** All agencies of the province. */
    record AgencyList(List<AgencyView> items) {}

    /** A secret, shown once. */
    record NewSecret(String clientId, String clientSecret) {

        @Override
        public String toString() {
            return "NewSecret[" + clientId + "]";
        }
    }
}
