package vn.canbang.commitments.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All commitments of the province. */
public interface Commitments extends Repository<Commitment, UUID>, CommitmentSearch, CommitmentCounts {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(UUID id);

    /** Who signed these. */
    List<SignerOfCommitment> findSignersByIdIn(Collection<UUID> ids);

    /** Whose numbers these have touched. */
    List<BookedCommitment> findBookingsByIdIn(Collection<UUID> ids);

    boolean existsById(UUID id);

    List<Commitment> findBySubjectOrderByOrdinal(UUID subject);

    List<SignerOfCommitment> findByResponsibilityUnit(String path);

    List<Commitment> findBySubjectIn(Collection<UUID> subjects);
}
