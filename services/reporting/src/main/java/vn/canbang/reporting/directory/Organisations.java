package vn.canbang.reporting.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The organisations of the current tenant, as the directory tells them. */
public class Organisations {

    private final Supplier<List<Organisation>> all;

    public Organisations(Supplier<List<Organisation>> all) {
        this.all = all;
    }

    /** True when an organisation goes on with the work of another one that has ended, by the chain of successors. */
    public boolean succeeds(UUID organisation, UUID ended, LocalDate on) {
        var seen = new HashSet<UUID>();
        var next = successorOf(ended, on);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(organisation)) {
                return true;
            }
            next = successorOf(next.get(), on);
        }
        return false;
    }

    /** Those that had ended by a day, by each organisation that goes on with their work along the chain of successors. */
    public Map<UUID, Set<UUID>> predecessors(LocalDate on) {
        var successors = new HashMap<UUID, UUID>();
        all.get().stream()
                .filter(organisation -> organisation.hasEndedBy(on))
                .forEach(ended -> successors.computeIfAbsent(ended.id(), first -> ended.successorId()));
        var found = new HashMap<UUID, Set<UUID>>();
        for (var ended : successors.keySet()) {
            var next = successors.get(ended);
            while (next != null
                    && !next.equals(ended)
                    && found.computeIfAbsent(next, none -> new HashSet<>()).add(ended)) {
                next = successors.get(next);
            }
        }
        return found;
    }

    private Optional<UUID> successorOf(UUID organisation, LocalDate on) {
        return all.get().stream()
                .filter(ended -> ended.id().equals(organisation) && !ended.existsOn(on))
                .findFirst()
                .map(Organisation::successorId);
    }

    /** An organisation, whether or not it still exists. */
    public Optional<Organisation> find(@Nullable UUID id) {
        return all.get().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    public List<Organisation> on(LocalDate date) {
        return all.get().stream()
                .filter(organisation -> organisation.existsOn(date))
                .toList();
    }
}
