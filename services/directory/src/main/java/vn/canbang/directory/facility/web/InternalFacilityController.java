package vn.canbang.directory.facility.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.facility.AskingServices;
import vn.canbang.directory.facility.AskingServices.AskedToday;
import vn.canbang.directory.facility.Facilities;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.facility.FacilityManagement;
import vn.canbang.directory.listing.IdCursor;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Facilities for our other services: one by id when told, all of them when beginning. */
@RestController
@RequestMapping("/internal/facilities")
@Permit("reference:read")
class InternalFacilityController {

    private final FacilityManagement management;
    private final Facilities facilities;
    private final UnitCatalogue units;
    private final AskingServices asking;

    InternalFacilityController(
            FacilityManagement management, Facilities facilities, UnitCatalogue units, AskingServices asking) {
        this.asking = asking;
        this.management = management;
        this.facilities = facilities;
        this.units = units;
    }

    @GetMapping
    Page<FacilityView> all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var asked = asking.today();
        return Page.of(
                facilities.behind(IdCursor.of(after), size),
                size,
                facility -> view(facility, asked),
                facility -> Cursor.of(facility.id().toString()));
    }

    /** With its version, so that a reader never takes an older answer for a newer one. */
    @GetMapping("/{id}")
    ResponseEntity<FacilityView> get(@PathVariable UUID id) {
        var facility = management.find(id).orElseThrow(NotFoundException::new);
        return Versioned.shown(facility, view(facility, asking.today()));
    }

    private FacilityView view(Facility facility, AskedToday asked) {
        return FacilityView.internal(facility, units.named(facility.communeId()), asked);
    }
}
