package vn.canbang.directory.facility.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.AskingServices;
import vn.canbang.directory.facility.AskingServices.AskedToday;
import vn.canbang.directory.facility.Facilities;
import vn.canbang.directory.facility.Facility;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Page;

/** Facilities as a caller sees them, one or page by page. */
@Component
class FacilityPages {

    private final Facilities facilities;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final AskingServices asking;

    FacilityPages(Facilities facilities, UnitCatalogue units, AccessMatrix matrix, AskingServices asking) {
        this.facilities = facilities;
        this.asking = asking;
        this.units = units;
        this.matrix = matrix;
    }

    Page<FacilityView> page(Caller caller, FacilityQuery query, @Nullable String after, int size) {
        var asked = asking.today();
        return Page.of(
                facilities.list(InScope.of(caller, query.unit()), query.filter(), after, size),
                size,
                facility -> view(facility, caller, asked),
                facility -> NameOrder.cursor(facility.nameKey(), facility.id()));
    }

    FacilityView view(Facility facility, Caller caller) {
        return view(facility, caller, asking.today());
    }

    private FacilityView view(Facility facility, Caller caller, AskedToday asked) {
        var may = matrix.allows(caller, FacilityController.WRITE);
        var actions = facility.closedOn() == null
                ? Act.when(may, "closure", "provider", "services", "ownership", "licence", "head", "name_correction")
                : Act.when(may, "reopening", "closure_revocation", "name_correction");
        return FacilityView.shown(facility, units.named(facility.communeId()), asked, actions);
    }
}
