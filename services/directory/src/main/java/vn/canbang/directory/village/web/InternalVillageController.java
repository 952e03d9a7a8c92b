package vn.canbang.directory.village.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.reference.WholeAnswer;
import vn.canbang.directory.village.VillageManagement;
import vn.canbang.starter.access.Permit;

/** The tenant's villages, whole, for our other services. */
@RestController
@Permit("reference:read")
class InternalVillageController {

    private final VillageManagement management;
    private final WholeAnswer whole;

    InternalVillageController(VillageManagement management, WholeAnswer whole) {
        this.management = management;
        this.whole = whole;
    }

    @GetMapping("/internal/villages")
    ResponseEntity<List<VillageRow>> villages() {
        return whole.of(management.all().stream().map(VillageRow::of).toList());
    }
}
