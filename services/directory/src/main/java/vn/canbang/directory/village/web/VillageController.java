package vn.canbang.directory.village.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.village.MergingVillages;
import vn.canbang.directory.village.Village;
import vn.canbang.directory.village.VillageManagement;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Villages of the caller's area. */
@RestController
@RequestMapping("/api/directory/v1/villages")
class VillageController {

    static final String WRITE = "village:write";

    private final VillageManagement management;
    private final MergingVillages merging;
    private final VillagePages pages;

    VillageController(VillageManagement management, MergingVillages merging, VillagePages pages) {
        this.management = management;
        this.merging = merging;
        this.pages = pages;
    }

    @GetMapping
    @Permit("village:read")
    Page<VillageView> list(
            Caller caller,
            @ParameterObject VillageQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return pages.page(caller, query, after, Limit.of(limit));
    }

    @GetMapping("/{id}")
    @Permit("village:read")
    ResponseEntity<VillageView> get(Caller caller, @PathVariable UUID id) {
        return shown(management.get(caller, id), caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
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
        return Versioned.made(village, pages.view(village, caller));
    }

    @PostMapping("/{id}/name-correction")
    @Permit(WRITE)
    ResponseEntity<VillageView> correctName(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody CorrectVillageNameRequest request) {
        return shown(management.correctName(attempt, caller, id, request.correction()), caller);
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

    @PostMapping("/{id}/end-revocation")
    @Permit(WRITE)
    ResponseEntity<VillageView> revokeEnd(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody RevokeEndRequest request) {
        return shown(management.revokeEnd(attempt, caller, id, request.reason()), caller);
    }

    /** Other villages of the commune go into this one. */
    @PostMapping("/{id}/merger")
    @Permit(WRITE)
    ResponseEntity<VillageView> merge(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody MergeVillagesRequest request) {
        return shown(merging.merge(attempt, caller, id, request.villages(), request.lastDay()), caller);
    }

    private ResponseEntity<VillageView> shown(Village village, Caller caller) {
        return Versioned.shown(village, pages.view(village, caller));
    }
}
