package vn.canbang.directory.setup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The one setting up of the tenant. */
interface Setups extends Repository<Setup, UUID> {

    Setup save(Setup setup);

    Optional<Setup> findById(UUID id);
}
