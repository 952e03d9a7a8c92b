package vn.canbang.reporting.submission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The editions of reports that were sent and revised since. */
interface FrozenEditions extends Repository<FrozenEdition, UUID> {

    Optional<FrozenEdition> findById(UUID id);

    FrozenEdition save(FrozenEdition edition);
}
