package vn.canbang.directory.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All agencies that read from the tenant. */
public interface Agencies extends Repository<Agency, UUID> {

    Agency save(Agency agency);

    Optional<Agency> findById(UUID id);

    List<Agency> findAllByOrderByNameAscIdAsc();
}
