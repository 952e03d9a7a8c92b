package vn.canbang.reporting.calendar;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisations that report for themselves in a period. Each counts what it owns, and what those owned that had ended by
 * the cut-off and whose work it goes on with: they report no more, and figures keep their owner.
 *
 * @param predecessors by the organisation that goes on with their work
 */
public record OwnReporters(Map<UUID, Set<UUID>> predecessors) {

    public static final OwnReporters NONE = new OwnReporters(Map.of());

    public OwnReporters {
        predecessors = Map.copyOf(predecessors);
    }

    /** Whose figures stand in the organisation's own part, apart from those it owns itself. */
    public Set<UUID> predecessorsOf(UUID organisation) {
        return predecessors.getOrDefault(organisation, Set.of());
    }

    /** All whose figures stand in the report of an organisation, so that no unit counts them again. */
    public Set<UUID> counted() {
        return predecessors.entrySet().stream()
                .flatMap(own -> Stream.concat(Stream.of(own.getKey()), own.getValue().stream()))
                .collect(Collectors.toSet());
    }
}
