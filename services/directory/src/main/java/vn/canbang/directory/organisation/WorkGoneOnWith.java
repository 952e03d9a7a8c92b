package vn.canbang.directory.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.canbang.starter.access.Predecessors;
import vn.canbang.starter.time.Today;

/** Whoever works for the successor of a body sees the facilities and providers that the body left, from the day after its last. */
@Component
class WorkGoneOnWith implements Predecessors {

    private final Organisations organisations;
    private final Today today;

    WorkGoneOnWith(Organisations organisations, Today today) {
        this.organisations = organisations;
        this.today = today;
    }

    @Override
    public Set<UUID> of(UUID organisation) {
        var date = today.date();
        var found = new HashSet<UUID>();
        var next = Set.of(organisation);
        while (!next.isEmpty()) {
            next = organisations.findBySuccessorIdIn(next).stream()
                    .filter(ended -> ended.hasEndedBy(date))
                    .map(Organisation::id)
                    .filter(found::add)
                    .collect(Collectors.toSet());
        }
        return found;
    }
}
