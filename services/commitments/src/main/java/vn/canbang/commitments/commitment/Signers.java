package vn.canbang.commitments.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.commitments.roster.RosterEntry;

/** What is known of many who sign, read at once: where they work, and what they have signed before. */
record Signers(Map<UUID, RosterEntry> entries, Map<UUID, List<Commitment>> earlier) {

    Optional<RosterEntry> find(UUID subject) {
        return Optional.ofNullable(entries.get(subject));
    }

    /** In the order in which they were signed. */
    List<Commitment> earlierOf(UUID subject) {
        return earlier.getOrDefault(subject, List.of());
    }

    Optional<Commitment> commitment(UUID subject, UUID id) {
        return earlierOf(subject).stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }
}
