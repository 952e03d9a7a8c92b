package vn.canbang.commitments.tally.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.tally.TallyValue;

/** A tally over time, newest value first. */
record TallyView(
        UUID id,
        UUID holder,
        UnitRef unit,
        UnitRef responsible,
        SubjectKind subjectKind,
        ClauseKind clause,
        List<TallyValue> values,
        List<TallyStepView> history,
        long version) {

    static TallyView of(CommitmentTally tally, UnitRef unit, UnitRef responsible) {
        return new TallyView(
                tally.id(),
                tally.holder(),
                unit,
                responsible,
                tally.kind(),
                tally.clause(),
                tally.values().reversed(),
                tally.history().stream()
                        .map(entry -> new TallyStepView(
                                entry.at(),
                                entry.act(),
                                entry.by() == null ? null : entry.by().name(),
                                entry.by() == null
                                        ? Set.of()
                                        : new TreeSet<>(entry.by().roles()),
                                entry.from(),
                                entry.to()))
                        .toList(),
                tally.version());
    }

    /** One recording, by whom and in which roles: what stood for its date before, and what stands now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TallyStepView(
            @Nullable Instant at,
            String act,
            @Nullable String by,
            Set<String> roles,
            @Nullable String from,
            @Nullable String to) {}
}
