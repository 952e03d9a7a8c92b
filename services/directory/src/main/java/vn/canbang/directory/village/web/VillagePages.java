package vn.canbang.directory.village.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.village.Village;
import vn.canbang.directory.village.Villages;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Page;

/** Villages as a caller sees them, one or page by page. */
@Component
class VillagePages {

    private final Villages villages;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final Today today;

    VillagePages(Villages villages, UnitCatalogue units, AccessMatrix matrix, Today today) {
        this.villages = villages;
        this.units = units;
        this.matrix = matrix;
        this.today = today;
    }

    Page<VillageView> page(Caller caller, VillageQuery query, @Nullable String after, int size) {
        return Page.of(
                villages.list(
                        InScope.codes(caller, query.unit()),
                        query.q(),
                        OnDate.of(query.on(), today::date),
                        after,
                        size),
                size,
                village -> view(village, caller),
                village -> NameOrder.cursor(village.nameKey(), village.id()));
    }

    VillageView view(Village village, Caller caller) {
        var may = matrix.allows(caller, VillageController.WRITE);
        var actions = new ArrayList<>(Act.when(may, "name_correction"));
        var goesOn = village.lastDay() == null;
        actions.addAll(Act.when(may && goesOn, "household_count", "end", "merger"));
        actions.addAll(Act.when(may && !goesOn && village.successor() == null, "end_revocation"));
        return new VillageView(
                village.id(),
                village.name(),
                village.kind(),
                village.fullName(),
                village.path(),
                village.number(),
                units.named(village.communeId()),
                village.validFrom(),
                village.lastDay(),
                village.households(),
                village.responsible(),
                village.successor(),
                village.merged(),
                actions);
    }
}
