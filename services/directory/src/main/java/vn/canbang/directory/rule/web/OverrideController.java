package vn.canbang.directory.rule.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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

/** Overrides of the province: proposed and taken back by the administrator, either confirmed by a leader. */
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
    @ResponseStatus(HttpStatus.CREATED)
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
        return shown(overriding.withdraw(attempt, caller, id, request.reason()), caller);
    }

    @PostMapping("/{id}/withdrawal-confirmation")
    @Permit(CONFIRM)
    ResponseEntity<OverrideView> confirmWithdrawal(Attempt attempt, Caller caller, @PathVariable UUID id) {
        return shown(overriding.confirmWithdrawal(attempt, caller, id), caller);
    }

    private ResponseEntity<OverrideView> shown(RuleOverride override, Caller caller) {
        return Versioned.shown(override, view(override, caller));
    }

    private OverrideView view(RuleOverride override, Caller caller) {
        return new OverrideView(
                override.id(),
                override.key(),
                override.value(),
                override.validFrom(),
                override.validTo(),
                override.source(),
                override.state(),
                overriding.heeds(override),
                override.withdrawalReason(),
                actions(override.state(), caller));
    }

    private List<Act> actions(OverrideState state, Caller caller) {
        var confirms = matrix.allows(caller, CONFIRM);
        var proposes = matrix.allows(caller, PROPOSE);
        return switch (state) {
            case PROPOSED -> together(Act.when(confirms, "confirmation"), Act.when(proposes, "withdrawal"));
            case CONFIRMED -> Act.when(proposes, "withdrawal");
            case WITHDRAWAL_PROPOSED -> Act.when(confirms, "withdrawal_confirmation");
            case WITHDRAWN -> List.of();
        };
    }

    private static List<Act> together(List<Act> some, List<Act> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** All overrides of the province. */
    record OverrideList(List<OverrideView> items) {}
}
