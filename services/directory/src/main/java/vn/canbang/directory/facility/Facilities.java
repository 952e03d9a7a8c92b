package vn.canbang.directory.facility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.directory.listing.CalledBy;

/** All facilities of the tenant. */
public interface Facilities extends CalledBy<Facility>, FacilityList {

    Facility save(Facility facility);

    Optional<Facility> findById(UUID id);

    List<Facility> findByIdIn(java.util.Collection<UUID> ids);

    List<Facility> findByCommuneId(String communeId);

    List<Facility> findByResponsibilityUnitIn(java.util.Collection<String> paths);

    List<Facility> findByLicenceKeyIn(java.util.Collection<String> licences);
}
