package vn.canbang.directory.national;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everybody of the Population Authority; they stand in the platform's own database. */
interface NationalAccounts extends Repository<NationalAccount, UUID> {

    NationalAccount save(NationalAccount account);

    Optional<NationalAccount> findById(UUID id);

    Optional<NationalAccount> findByUsername(String username);

    List<NationalAccount> findAllByOrderByUsername();
}
