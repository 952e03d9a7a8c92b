package vn.canbang.reporting.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

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

    private Optional<UUID> successorOf(UUID organisation, LocalDate on) {
        return all.get().stream()
                .filter(ended -> ended.id().equals(organisation) && !ended.existsOn(on))
                .findFirst()
                .map(Organisation::successorId);
    }

    public List<Organisation> on(LocalDate date) {
        return all.get().stream()
                .filter(organisation -> organisation.existsOn(date))
                .toList();
    }
}
