package vn.canbang.commitments.commitment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment stands: the unit of its date, who looks after it, and the organisations that see it.
 *
 * @param owner the counterparty, when it is an organisation with records of its own
 */
public record SignedWhere(
        UnitOfDate unit, String responsible, @Nullable UUID owner, Set<UUID> parties) {

    public SignedWhere {
        parties = Set.copyOf(parties);
    }
}
