package vn.canbang.directory.unit.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.directory.unit.OwnUnits;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.territory.UnitVersion;

/** The units of the tenant's province, whole, for our other services. */
@RestController
@Permit("reference:read")
class InternalUnitController {

    private final OwnUnits own;
    private final WholeAnswer whole;

    InternalUnitController(OwnUnits own, WholeAnswer whole) {
        this.own = own;
        this.whole = whole;
    }

    @GetMapping("/internal/units")
    ResponseEntity<List<UnitVersion>> units() {
        return whole.of(own.all());
    }
}
