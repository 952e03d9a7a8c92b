package vn.canbang.commitments.directory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.starter.reference.Reference;

/** The organisations of the province, as last told by the directory. */
public class Organisations {

    private final Reference<List<OrganisationFacts>> reference;

    Organisations(Reference<List<OrganisationFacts>> reference) {
        this.reference = reference;
    }

    public List<OrganisationFacts> all() {
        return reference.get();
    }

    public Optional<OrganisationFacts> find(UUID id) {
        return all().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    /** The organisation itself and those whose open work it goes on with, by the chain of successors. */
    public Set<UUID> withPredecessors(UUID organisation, LocalDate on) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayDeque<>(List.of(organisation));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                all().stream()
                        .filter(ended -> next.equals(ended.successorId()) && !ended.existsOn(on))
                        .forEach(ended -> open.add(ended.id()));
            }
        }
        return found;
    }

    public void askAgain() {
        reference.expire();
    }
}
