package vn.canbang.directory.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.directory.listing.CalledBy;

/** All organisations of the tenant. */
public interface Organisations extends CalledBy<Organisation>, OrganisationList {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    List<Organisation> findAll();

    List<Organisation> findByUnitId(String unitId);

    List<Organisation> findByResponsibilityUnitIn(Collection<String> paths);

    List<Organisation> findBySuccessorIdIn(Collection<UUID> successors);

    List<Organisation> findByIdIn(Collection<UUID> ids);
}
