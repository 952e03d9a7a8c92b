package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.roster.Licensed;
import vn.canbang.commitments.roster.Roster;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.time.Today;

/** Finds those who sign by what files call them: the number of their licence, or their id here. */
@Service
public class NamedSigners {

    private static final int AT_ONCE = 500;

    private final Roster roster;
    private final Today today;

    NamedSigners(Roster roster, Today today) {
        this.roster = roster;
        this.today = today;
    }

    /** Looks up all that a file names, in a few queries; whoever is out of the reader's scope reads as unknown. */
    public Lookup among(Collection<String> names, Caller reader) {
        var distinct = names.stream().distinct().toList();
        var found = new HashMap<String, List<RosterEntry>>();
        for (var from = 0; from < distinct.size(); from += AT_ONCE) {
            var part = distinct.subList(from, Math.min(from + AT_ONCE, distinct.size()));
            found.putAll(found(part, reader));
        }
        return new Lookup(found, today.date());
    }

    private Map<String, List<RosterEntry>> found(List<String> names, Caller reader) {
        var byId = new HashMap<UUID, RosterEntry>();
        roster.findAll(names.stream().flatMap(name -> id(name).stream()).toList())
                .forEach(entry -> byId.put(entry.id(), entry));
        var licensed = Licensed.of(roster.withLicences(names));
        var found = new HashMap<String, List<RosterEntry>>();
        for (var name : names) {
            var entries = new ArrayList<>(licensed.under(name));
            id(name).map(byId::get).ifPresent(entries::add);
            found.put(name, entries.stream().filter(reader::sees).toList());
        }
        return found;
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who stands behind each name of a file. */
    public static final class Lookup {

        private final Map<String, List<RosterEntry>> found;
        private final LocalDate date;

        private Lookup(Map<String, List<RosterEntry>> found, LocalDate date) {
            this.found = Map.copyOf(found);
            this.date = date;
        }

        /** The one who is there today, else the only one there ever was; several are never guessed between. */
        public RosterEntry require(String name) {
            var all = found.getOrDefault(name, List.of());
            var there = all.stream().filter(entry -> entry.isThereOn(date)).toList();
            var meant = there.isEmpty() ? all : there;
            if (meant.isEmpty()) {
                throw RejectedException.at("/signer", "signer_unknown");
            }
            if (meant.size() > 1) {
                throw RejectedException.at("/signer", "signer_ambiguous");
            }
            return meant.getFirst();
        }

        /** All of them as they were read. */
        public Set<RosterEntry> entries() {
            return found.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        }
    }
}
