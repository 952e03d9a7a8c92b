package vn.canbang.directory.provider.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
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
import vn.canbang.directory.provider.DepartureOrder;
import vn.canbang.directory.provider.ErasingProviders;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Names that were kept long enough, for the data-protection officer who erases them or says why not. */
@RestController
@RequestMapping("/api/directory/v1/providers")
@Permit("provider:erase")
class ErasureController {

    private final ErasingProviders erasing;
    private final UnitCatalogue units;
    private final Audit audit;

    ErasureController(ErasingProviders erasing, UnitCatalogue units, Audit audit) {
        this.erasing = erasing;
        this.units = units;
        this.audit = audit;
    }

    @GetMapping("/erasures")
    ErasurePage proposals(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Limit.of(limit);
        var rule = erasing.rule().row();
        var page = Page.of(
                erasing.proposals(caller, DepartureOrder.at(after), size + 1),
                size,
                proposal -> ErasureView.proposed(
                        proposal, units.named(proposal.provider().workplace().communeId())),
                proposal -> proposal.order().cursor());
        audit.read("erasures", "list");
        return new ErasurePage(page.items(), page.next(), KeptFor.of(rule));
    }

    /** One provider with the version that an erasure or a hold is done on. */
    @GetMapping("/{id}/erasure")
    ResponseEntity<ErasureView> one(Caller caller, @PathVariable UUID id) {
        audit.read("erasure", id.toString());
        return shown(erasing.get(caller, id));
    }

    @PostMapping("/{id}/erasure")
    ResponseEntity<ErasureView> erase(Attempt attempt, Caller caller, @PathVariable UUID id) {
        return shown(erasing.erase(attempt, caller, id));
    }

    @PostMapping("/{id}/legal-hold")
    ResponseEntity<ErasureView> hold(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody HoldRequest request) {
        return shown(erasing.hold(attempt, caller, id, request.reason()));
    }

    @PostMapping("/{id}/legal-hold-end")
    ResponseEntity<ErasureView> endHold(Attempt attempt, Caller caller, @PathVariable UUID id) {
        return shown(erasing.endHold(attempt, caller, id));
    }

    private ResponseEntity<ErasureView> shown(Provider provider) {
        return Versioned.shown(
                provider,
                ErasureView.after(provider, units.named(provider.workplace().communeId())));
    }

    /** One page of names that may be erased, and by which rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ErasurePage(List<ErasureView> items, @Nullable String next, KeptFor keptFor) {}

    /** How many years names are kept, and where that stands. */
    record KeptFor(int years, RuleStatus status, String source) {

        static KeptFor of(RuleRow rule) {
            return new KeptFor(rule.value().asInt(), rule.status(), rule.source());
        }
    }
}
