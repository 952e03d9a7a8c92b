package vn.canbang.commitments.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
        var entries = new ArrayList<RosterEntry>();
        inParts(ids, part -> entries.addAll(roster.findAll(part)));
        return signers(entries, ids);
    }

    /** The same of those who were just read: only what they have signed is asked for. */
    Signers ofThose(Collection<RosterEntry> entries) {
        return signers(entries, entries.stream().map(RosterEntry::id).distinct().toList());
    }

    private Signers signers(Collection<RosterEntry> entries, List<UUID> ids) {
        var byId = new HashMap<UUID, RosterEntry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        var signed = new ArrayList<Commitment>();
        inParts(ids, part -> signed.addAll(commitments.findBySubjectIn(part)));
        var earlier = signed.stream()
                .sorted(Comparator.comparingInt(Commitment::ordinal))
                .collect(Collectors.groupingBy(Commitment::subjectId));
        return new Signers(byId, earlier);
    }

    private static void inParts(List<UUID> ids, Consumer<List<UUID>> reading) {
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            reading.accept(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
    }
}
