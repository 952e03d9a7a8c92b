package vn.canbang.directory.provider.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.facility.AskingServices;
import vn.canbang.directory.facility.AskingServices.AskedToday;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.Providers;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Page;

/** Providers as a caller sees them, one or page by page. */
@Component
class ProviderPages {

    private final Providers providers;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final AskingServices asking;

    ProviderPages(Providers providers, UnitCatalogue units, AccessMatrix matrix, AskingServices asking) {
        this.providers = providers;
        this.asking = asking;
        this.units = units;
        this.matrix = matrix;
    }

    Page<ProviderView> page(Caller caller, ProviderQuery query, @Nullable String after, int size) {
        var asked = asking.today();
        return Page.of(
                providers.list(InScope.of(caller, query.unit()), query.filter(), after, size),
                size,
                provider -> view(provider, caller, asked, null),
                provider -> NameOrder.cursor(provider.nameKey(), provider.id()));
    }

    ProviderView view(Provider provider, Caller caller, @Nullable List<String> warnings) {
        return view(provider, caller, asking.today(), warnings);
    }

    private ProviderView view(Provider provider, Caller caller, AskedToday asked, @Nullable List<String> warnings) {
        var may = matrix.allows(caller, ProviderController.WRITE);
        return ProviderView.shown(
                provider, units.named(provider.workplace().communeId()), asked, warnings, actions(provider, may));
    }

    /** Who left with the facility comes back with it, when that never closed. */
    private static List<Act> actions(Provider provider, boolean may) {
        if (!provider.hasDeparted()) {
            return Act.when(may, "workplace_change", "services", "licence", "name_correction", "departure");
        }
        return provider.hasLeftWithFacility()
                ? Act.when(may, "return", "name_correction")
                : Act.when(may, "return", "departure_revocation", "name_correction");
    }
}
