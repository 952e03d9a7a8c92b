package vn.canbang.directory.organisation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.Organisations;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Page;

/** Organisations as a caller sees them, one or page by page. */
@Component
class OrganisationPages {

    private final Organisations organisations;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final Today today;

    OrganisationPages(Organisations organisations, UnitCatalogue units, AccessMatrix matrix, Today today) {
        this.organisations = organisations;
        this.units = units;
        this.matrix = matrix;
        this.today = today;
    }

    Page<OrganisationView> page(Caller caller, OrganisationQuery query, @Nullable String after, int size) {
        return Page.of(
                organisations.list(
                        InScope.codes(caller, query.unit()),
                        query.kind(),
                        query.q(),
                        OnDate.of(query.on(), today::date),
                        after,
                        size),
                size,
                organisation -> view(organisation, caller),
                organisation -> NameOrder.cursor(organisation.nameKey(), organisation.id()));
    }

    OrganisationView view(Organisation organisation, Caller caller) {
        var may = matrix.allows(caller, OrganisationController.WRITE);
        var actions = organisation.lastDay() == null
                ? Act.when(may, "end", "name_correction")
                : Act.when(may, "name_correction");
        return OrganisationView.of(organisation, units.named(organisation.unitId()), actions);
    }
}
