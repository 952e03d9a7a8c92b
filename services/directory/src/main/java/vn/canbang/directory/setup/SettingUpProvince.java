package vn.canbang.directory.setup;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.canbang.directory.rule.RuleBook;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Whoever answers for a step says that it is complete, or what is wrong with it. */
@Service
public class SettingUpProvince {

    private final Setups setups;
    private final CountingSetup counting;
    private final RuleBook rules;
    private final Today today;

    SettingUpProvince(Setups setups, CountingSetup counting, RuleBook rules, Today today) {
        this.setups = setups;
        this.counting = counting;
        this.rules = rules;
        this.today = today;
    }

    public SetupProgress progress() {
        return progressOf(setup());
    }

    public SetupProgress confirm(Attempt attempt, Caller caller, SetupStep step) {
        requireAnswersFor(step, caller);
        return act(attempt, setup -> {
            if (!progressOf(setup).counts().has(step)) {
                throw new ConflictException("setup_step_empty");
            }
            setup.confirm(step, today.date(), caller.name());
        });
    }

    public SetupProgress reportUnits(Attempt attempt, Caller caller, String remark) {
        requireAnswersFor(SetupStep.UNITS, caller);
        return act(attempt, setup -> setup.reportWrong(SetupStep.UNITS, remark, today.date(), caller.name()));
    }

    public SetupProgress leaveRule(Attempt attempt, Caller caller, String key) {
        requireAnswersFor(SetupStep.RULES, caller);
        if (!rules.unconfiguredOn(today.date()).contains(key)) {
            throw RejectedException.at("/key", "rule_configured");
        }
        return act(attempt, setup -> setup.leaveUnconfigured(key));
    }

    private SetupProgress act(Attempt attempt, Consumer<Setup> act) {
        return progressOf(attempt.act(this::setup, act, setups::save));
    }

    private Setup setup() {
        return setups.findById(Setup.ONLY).orElseGet(Setup::begun);
    }

    private SetupProgress progressOf(Setup setup) {
        return new SetupProgress(today.date(), setup, counting.on(today.date(), setup.leftRules()));
    }

    private static void requireAnswersFor(SetupStep step, Caller caller) {
        if (!step.isFor(caller.roles())) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
    }
}
