package vn.canbang.directory.rule.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.rule.OverrideState;
import vn.canbang.directory.rule.OverridingRule;
import vn.canbang.directory.rule.RuleOverride;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.Versioned;

/** Overrides of the province: proposed by the administrator, confirmed by a leader. */
@RestController
@RequestMapping("/api/directory/v1/rules/overrides")
class OverrideController {

    private static final String PROPOSE = "rule:override";
    private static final String CONFIRM = "rule:confirm";

    private final OverridingRule overriding;
    private final AccessMatrix matrix;

    OverrideController(OverridingRule overriding, AccessMatrix matrix) {
        this.overriding = overriding;
        this.matrix = matrix;
    }

    @GetMapping
    @Permit("rule:read")
    OverrideList list(Caller caller) {
        return new OverrideList(
                overriding.all().stream().map(row -> view(row, caller)).toList());
    }

    /** One override with its version, for the second person who reads it before confirming. */
    @GetMapping("/{id}")
    @Permit("rule:read")
    ResponseEntity<OverrideView> one(Caller caller, @PathVariable UUID id) {
        return shown(overriding.get(id), caller);
    }

    @PostMapping
    @Permit(PROPOSE)
    ResponseEntity<OverrideView> propose(
            Attempt attempt, Caller caller, @Valid @RequestBody ProposeOverrideRequest request) {
        var proposed = overriding.propose(
                attempt,
                caller,
                request.key(),
                request.value(),
                request.validFrom(),
                request.validTo(),
                request.source());
        return Versioned.made(proposed, view(proposed, caller));
    }

    @PostMapping("/{id}/confirmation")
    @Permit(CONFIRM)
    ResponseEntity<OverrideView> confirm(Attempt attempt, Caller caller, @PathVariable UUID id) {
        return shown(overriding.confirm(attempt, caller, id), caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Permit(PROPOSE)
    ResponseEntity<OverrideView> withdraw(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawOverrideRequest request) {
        return shown(overriding.withdraw(attempt, id, request.reason()), caller);
    }

    private ResponseEntity<OverrideView> shown(RuleOverride override, Caller caller) {
        return Versioned.shown(override, view(override, caller));
    }

    private OverrideView view(RuleOverride override, Caller caller) {
        var actions = new ArrayList<Act>();
        if (matrix.allows(caller, CONFIRM) && override.state() == OverrideState.PROPOSED) {
            actions.add(Act.allowed("confirmation"));
        }
        if (matrix.allows(caller, PROPOSE) && override.state() != OverrideState.WITHDRAWN) {
            actions.add(Act.allowed("withdrawal"));
        }
        return new OverrideView(
                override.id(),
                override.key(),
                override.value(),
                override.validFrom(),
                override.validTo(),
                override.source(),
                override.state(),
                actions);
    }

    /** All overrides of the province. */
    record OverrideList(List<OverrideView> items) {}
}
