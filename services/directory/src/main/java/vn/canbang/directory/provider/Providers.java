package vn.canbang.directory.provider;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All providers of the tenant. */
public interface Providers extends Repository<Provider, UUID>, ProviderList {

    Provider save(Provider provider);

    Optional<Provider> findById(UUID id);

    boolean existsByEmploymentFacilityIdAndListedKeyAndEmploymentDepartedAndIdNot(
            UUID facilityId, String key, boolean departed, UUID id);

    List<Provider> findByEmploymentPlacesFacilityId(UUID facilityId);

    List<Provider> findByLicenceKeyIn(Collection<String> licences);

    List<Provider> findByListedKeyIn(Collection<String> names);
}
