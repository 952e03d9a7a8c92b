package vn.canbang.directory.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reorganisations of the tenant, one for each day that somebody has planned. */
interface Reorganisations extends Repository<Reorganisation, UUID> {

    Reorganisation save(Reorganisation reorganisation);

    Optional<Reorganisation> findById(UUID id);

    List<Reorganisation> findAll();
}
