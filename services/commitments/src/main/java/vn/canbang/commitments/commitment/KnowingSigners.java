package vn.canbang.commitments.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;

/** Reads what is known of many signers in a few queries, however many they are. */
@Component
class KnowingSigners {

    private static final int AT_ONCE = 500;

    private final Roster roster;
    private final Commitments commitments;

    KnowingSigners(Roster roster, Commitments commitments) {
        this.roster = roster;
        this.commitments = commitments;
    }

    Signers of(Collection<UUID> subjects) {
        var ids = subjects.stream().distinct().toList();
        var entries = new HashMap<UUID, RosterEntry>();
        var signed = new ArrayList<Commitment>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var part = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            roster.findAll(part).forEach(entry -> entries.put(entry.id(), entry));
            signed.addAll(commitments.findBySubjectIn(part));
        }
        var earlier = signed.stream()
                .sorted(Comparator.comparingInt(Commitment::ordinal))
                .collect(Collectors.groupingBy(Commitment::subjectId));
        return new Signers(entries, earlier);
    }
}
