package vn.canbang.directory.village.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.listing.Acts;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.listing.NameOrder;
import vn.canbang.directory.listing.OnDate;
import vn.canbang.directory.listing.Versioned;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.village.Village;
import vn.canbang.directory.village.VillageManagement;
import vn.canbang.directory.village.Villages;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Villages of the caller's area. */
@RestController
@RequestMapping("/api/directory/v1/villages")
class VillageController {

    private static final String WRITE = "village:write";

    private final VillageManagement management;
    private final Villages villages;
    private final UnitCatalogue units;
    private final AccessMatrix matrix;
    private final Today today;

    VillageController(
            VillageManagement management, Villages villages, UnitCatalogue units, AccessMatrix matrix, Today today) {
        this.management = management;
        this.villages = villages;
        this.units = units;
        this.matrix = matrix;
        this.today = today;
    }

    @GetMapping
    @Permit("village:read")
    Page<VillageView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var rows = villages.list(InScope.of(caller, unit), q, OnDate.of(on, today::date), after, size);
        return Page.of(
                rows,
                size,
                village -> view(village, caller),
                village -> NameOrder.cursor(village.nameKey(), village.id()));
    }

    @GetMapping("/{id}")
    @Permit("village:read")
    ResponseEntity<VillageView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @Permit(WRITE)
    ResponseEntity<VillageView> register(
            Attempt attempt, Caller caller, @Valid @RequestBody RegisterVillageRequest request) {
        var village = management.register(
                attempt,
                caller,
                request.name(),
                request.kind(),
                request.commune(),
                request.validFrom(),
                request.households());
        return Versioned.made(village, view(village, caller));
    }

    @PostMapping("/{id}/household-count")
    @Permit(WRITE)
    ResponseEntity<VillageView> count(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody HouseholdCountRequest request) {
        return shown(management.count(attempt, caller, id, request.households()), caller);
    }

    @PostMapping("/{id}/end")
    @Permit(WRITE)
    ResponseEntity<VillageView> end(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody EndVillageRequest request) {
        return shown(management.end(attempt, caller, id, request.lastDay()), caller);
    }

    private ResponseEntity<VillageView> shown(Village village, Caller caller) {
        return Versioned.shown(village, view(village, caller));
    }

    private VillageView view(Village village, Caller caller) {
        var open = village.lastDay() == null;
        var actions = Acts.when(matrix.allows(caller, WRITE) && open, "household_count", "end");
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
                actions);
    }
}
