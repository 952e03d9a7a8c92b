package vn.canbang.commitments.commitment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.roster.Stay;
import vn.canbang.starter.access.Responsibility;

/**
 * Where a commitment stands: the unit of its date, who looks after it, and the organisations that see it.
 *
 * @param owner the counterparty, when it is an organisation with records of its own
 * @param places where the directory counts the signer among those registered
 */
public record SignedWhere(
        UnitOfDate unit, String responsible, @Nullable UUID owner, Set<UUID> parties, List<Stay> places) {

    public SignedWhere {
        parties = Set.copyOf(parties);
        places = List.copyOf(places);
    }

    Responsibility responsibility() {
        return new Responsibility(responsible, owner);
    }
}
