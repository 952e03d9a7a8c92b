package vn.canbang.directory.organisation.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.starter.access.Permit;

/** The tenant's organisations, whole, for our other services. */
@RestController
@Permit("reference:read")
class InternalOrganisationController {

    private final OrganisationManagement management;
    private final WholeAnswer whole;

    InternalOrganisationController(OrganisationManagement management, WholeAnswer whole) {
        this.management = management;
        this.whole = whole;
    }

    @GetMapping("/internal/organisations")
    ResponseEntity<List<OrganisationRow>> organisations() {
        return whole.of(management.all().stream().map(OrganisationRow::of).toList());
    }
}
