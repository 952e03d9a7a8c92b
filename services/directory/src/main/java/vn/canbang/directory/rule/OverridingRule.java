package vn.canbang.directory.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;

/** An administrator proposes an override with its source, or that it is taken back; a leader confirms either. */
@Service
public class OverridingRule {

    private final RuleOverrides overrides;
    private final RuleBook book;

    OverridingRule(RuleOverrides overrides, RuleBook book) {
        this.overrides = overrides;
        this.book = book;
    }

    public RuleOverride propose(
            Attempt attempt,
            Caller caller,
            String key,
            JsonNode value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {
        if (value.isNull()) {
            throw InvalidException.at("/value", "required");
        }
        if (!book.knows(key)) {
            throw RejectedException.at("/key", "rule_unknown");
        }
        if (book.isFixed(key)) {
            throw RejectedException.at("/key", "rule_not_overridable");
        }
        if (!book.takes(key, value)) {
            throw InvalidException.at("/value", "invalid_value");
        }
        book.leastBrokenBy(key, value).ifPresent(least -> {
            throw RejectedException.at("/value", "rule_value_too_small", least);
        });
        book.mostBrokenBy(key, value).ifPresent(most -> {
            throw RejectedException.at("/value", "rule_value_too_large", most);
        });
        return attempt.create(
                overrides::findById,
                id -> RuleOverride.propose(id, key, value, validFrom, validTo, source, caller.subject()),
                overrides::save);
    }

    public RuleOverride confirm(Attempt attempt, Caller caller, UUID id) {
        return change(attempt, id, override -> override.confirm(caller.subject()));
    }

    public RuleOverride withdraw(Attempt attempt, Caller caller, UUID id, String reason) {
        return change(attempt, id, override -> override.withdraw(reason, caller.subject()));
    }

    public RuleOverride confirmWithdrawal(Attempt attempt, Caller caller, UUID id) {
        return change(attempt, id, override -> override.confirmWithdrawal(caller.subject()));
    }

    public List<RuleOverride> all() {
        return overrides.findAllByOrderByKeyAscIdAsc();
    }

    public RuleOverride get(UUID id) {
        return overrides.findById(id).orElseThrow(NotFoundException::new);
    }

    public boolean heeds(RuleOverride override) {
        return book.heeds(override);
    }

    private RuleOverride change(Attempt attempt, UUID id, Consumer<RuleOverride> act) {
        return attempt.change(() -> get(id), act, overrides::save);
    }
}
