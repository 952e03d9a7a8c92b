package vn.canbang.commitments.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.starter.access.Caller;

/** Finds commitments beyond their id. */
public interface CommitmentSearch {

    /** One page in name order, within the caller's scope. */
    List<Commitment> search(
            Caller caller, CommitmentFilter filter, @Nullable NameOrder after, int limit, LocalDate today);

    long count(Caller caller, CommitmentFilter filter, LocalDate today);

    /** Those whose end came by itself and was not told yet. */
    List<Commitment> endedUntold(LocalDate today, int limit);

    /** How many commitments in force a body has taken, of those that the caller sees. */
    long takenBy(Caller caller, UUID counterparty, LocalDate today);

    /** Stores new ones in one write; none of them is known. */
    void insertAll(List<Commitment> signed);

    /** Those signed from a sheet that were not voided. */
    List<Commitment> signedFrom(UUID sheet);
}
