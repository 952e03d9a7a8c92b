package vn.canbang.directory.unit.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.UnitVersion;

/** The units of the tenant's province, whole, for our other services. */
@RestController
@Permit("reference:read")
class InternalUnitController {

    private final UnitCatalogue catalogue;
    private final Tenants tenants;
    private final WholeAnswer whole;

    InternalUnitController(UnitCatalogue catalogue, Tenants tenants, WholeAnswer whole) {
        this.catalogue = catalogue;
        this.tenants = tenants;
        this.whole = whole;
    }

    @GetMapping("/internal/units")
    ResponseEntity<List<UnitVersion>> units() {
        return whole.of(tenants.find(Tenants.current())
                .map(info -> catalogue.ofProvince(info.provinceCode()))
                .orElseGet(catalogue::provinces));
    }
}
