package vn.canbang.directory.facility;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All facilities of the tenant. */
public interface Facilities extends Repository<Facility, UUID>, FacilityList {

    Facility save(Facility facility);

    Optional<Facility> findById(UUID id);

    List<Facility> findByIdIn(java.util.Collection<UUID> ids);

    List<Facility> findByCommuneId(String communeId);

    List<Facility> findByResponsibleIn(java.util.Collection<String> paths);

    List<Facility> findByLicenceKeyIn(java.util.Collection<String> licences);

    List<Facility> findByListedKeyIn(java.util.Collection<String> names);
}
