package vn.canbang.directory.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All organisations of the tenant. */
public interface Organisations extends Repository<Organisation, UUID>, OrganisationList {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    List<Organisation> findAll();

    List<Organisation> findByListedKeyIn(Collection<String> names);

    List<Organisation> findByUnitId(String unitId);

    List<Organisation> findByResponsibleIn(Collection<String> paths);

    List<Organisation> findBySuccessorIdIn(Collection<UUID> successors);

    List<Organisation> findByIdIn(Collection<UUID> ids);
}
