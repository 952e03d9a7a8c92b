package vn.canbang.directory.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.rule.RuleRow;
import vn.canbang.starter.rule.RuleStatus;

/**
 * A rule that a province enters in place of the shipped one; it acts when a second person, a leader, has confirmed it, and goes
 * on acting until a second person has confirmed that it is taken back.
 */
@Document("rule_overrides")
public class RuleOverride extends Aggregate {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONFIRM = "confirm";

    @Id
    private final UUID id;

    private final String key;
    private final String value;
    private final LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final String source;
    private final String proposedBy;
    private OverrideState state;
    private @Nullable String withdrawalBy;
    private @Nullable String withdrawalReason;

    RuleOverride(
            UUID id,
            String key,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String proposedBy,
            OverrideState state) {
        this.id = id;
        this.key = key;
        this.value = value;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.source = source;
        this.proposedBy = proposedBy;
        this.state = state;
    }

    static RuleOverride propose(
            UUID id,
            String key,
            JsonNode value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String proposedBy) {
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw RejectedException.at("/validTo", "ends_before_beginning");
        }
        var proposed = new RuleOverride(
                id, key, value.toString(), validFrom, validTo, source, proposedBy, OverrideState.PROPOSED);
        proposed.record("propose", null, "proposed");
        return proposed;
    }

    void confirm(String by) {
        requireState(OverrideState.PROPOSED);
        requireSecondPerson(by, proposedBy);
        become(OverrideState.CONFIRMED, CONFIRM, null);
        tellInternally(new RulesChanged(key));
    }

    /** What never acted goes at once; taking back what acts changes every deadline, so a second person looks at it. */
    void withdraw(String reason, String by) {
        switch (state) {
            case PROPOSED -> become(OverrideState.WITHDRAWN, "withdraw", reason);
            case CONFIRMED -> {
                withdrawalBy = by;
                withdrawalReason = reason;
                become(OverrideState.WITHDRAWAL_PROPOSED, "propose_withdrawal", reason);
            }
            case WITHDRAWAL_PROPOSED, WITHDRAWN -> throw new ConflictException("override_state");
        }
    }

    void confirmWithdrawal(String by) {
        requireState(OverrideState.WITHDRAWAL_PROPOSED);
        requireSecondPerson(by, withdrawalBy);
        become(OverrideState.WITHDRAWN, "confirm_withdrawal", null);
        tellInternally(new RulesChanged(key));
    }

    private void become(OverrideState next, String act, @Nullable String reason) {
        record(act, state.code(), next.code(), reason, null);
        state = next;
    }

    private void requireState(OverrideState needed) {
        if (state != needed) {
            throw new ConflictException("override_state");
        }
    }

    private static void requireSecondPerson(String by, @Nullable String first) {
        if (by.equals(first)) {
            throw new RejectedException("override_same_person");
        }
    }

    RuleRow row() {
        return new RuleRow(key, value(), validFrom, validTo, RuleStatus.VERIFIED, source, true, confirmedAt());
    }

    private @Nullable Instant confirmedAt() {
        return history().stream()
                .filter(entry -> entry.act().equals(CONFIRM))
                .findFirst()
                .map(HistoryEntry::at)
                .orElse(null);
    }

    @Override
    public String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public JsonNode value() {
        return JSON.readTree(value);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public String source() {
        return source;
    }

    public OverrideState state() {
        return state;
    }

    /** Why it is to be taken back, for the second person who reads it; absent when nobody has asked for that. */
    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }
}
