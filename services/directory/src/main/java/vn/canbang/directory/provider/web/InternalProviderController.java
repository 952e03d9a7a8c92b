package vn.canbang.directory.provider.web;

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
import vn.canbang.directory.listing.IdCursor;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderManagement;
import vn.canbang.directory.provider.Providers;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Providers for our other services: one by id when told, all of them when beginning. */
@RestController
@RequestMapping("/internal/providers")
@Permit("reference:read")
class InternalProviderController {

    private final ProviderManagement management;
    private final Providers providers;
    private final UnitCatalogue units;
    private final AskingServices asking;

    InternalProviderController(
            ProviderManagement management, Providers providers, UnitCatalogue units, AskingServices asking) {
        this.asking = asking;
        this.management = management;
        this.providers = providers;
        this.units = units;
    }

    @GetMapping
    Page<ProviderView> all(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var asked = asking.today();
        return Page.of(
                providers.behind(IdCursor.of(after), size),
                size,
                provider -> view(provider, asked),
                provider -> Cursor.of(provider.id().toString()));
    }

    /** With its version, so that a reader never takes an older answer for a newer one. */
    @GetMapping("/{id}")
    ResponseEntity<ProviderView> get(@PathVariable UUID id) {
        var provider = management.find(id).orElseThrow(NotFoundException::new);
        return Versioned.shown(provider, view(provider, asking.today()));
    }

    private ProviderView view(Provider provider, AskedToday asked) {
        return ProviderView.internal(provider, units::named, asked);
    }
}
