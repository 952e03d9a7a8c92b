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

    List<Commitment> findByIdIn(Collection<UUID> ids);

    boolean existsById(UUID id);

    List<Commitment> findBySubjectOrderByOrdinal(UUID subject);

    List<WaitingCommitments.Waiting> findByResponsible(String path);

    List<Commitment> findBySubjectIn(Collection<UUID> subjects);
}
