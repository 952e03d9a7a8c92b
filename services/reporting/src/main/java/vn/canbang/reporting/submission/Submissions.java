package vn.canbang.reporting.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reports that somebody has begun. */
interface Submissions extends Repository<Submission, UUID> {

    Optional<Submission> findById(UUID id);

    List<Submission> findAllByIdIn(Collection<UUID> ids);

    Submission save(Submission submission);
}
