package vn.canbang.commitments.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All questionings of the province. */
public interface Questionings extends Repository<Questioning, UUID>, QuestioningSearch {

    Questioning save(Questioning questioning);

    Optional<Questioning> findById(UUID id);

    List<Questioning> findByCommitment(UUID commitment);
}
