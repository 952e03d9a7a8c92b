package vn.canbang.starter.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a record: who did what, from which state to which, why, and by which rule.
 *
 * @param by subject of the caller, or the worker that acted; set when the record is saved
 */
public record HistoryEntry(
        String act,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable RuleUse rule,
        @Nullable Instant at,
        @Nullable Actor by) {

    /** The same step without what was written of it: who did it, when, and by which rule stays. */
    public HistoryEntry withoutDetails() {
        return new HistoryEntry(act, null, null, null, rule, at, by);
    }

    /** The same step without the words that somebody gave as its reason. */
    public HistoryEntry withoutReason() {
        return new HistoryEntry(act, from, to, null, rule, at, by);
    }

    HistoryEntry stamped(Instant now, Actor actor) {
        return at == null ? new HistoryEntry(act, from, to, reason, rule, now, actor) : this;
    }
}
