package vn.canbang.directory.renewal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The renewals of all records that have a secret. */
interface Renewals extends Repository<Renewal, UUID> {

    Renewal save(Renewal renewal);

    Optional<Renewal> findById(UUID id);
}
