package vn.canbang.commitments.tally;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;

/** All tallies of the province. */
public interface Tallies extends Repository<CommitmentTally, UUID>, TallySearch {

    CommitmentTally save(CommitmentTally tally);

    Optional<CommitmentTally> findById(UUID id);

    List<CommitmentTally> findByIdIn(Collection<UUID> ids);

    List<CommitmentTally> findByResponsibilityUnit(String path);

    List<CommitmentTally> findByUnitIdAndKind(String unitId, SubjectKind kind);

    List<CommitmentTally> findByUnitIdAndKindAndClause(String unitId, SubjectKind kind, ClauseKind clause);
}
