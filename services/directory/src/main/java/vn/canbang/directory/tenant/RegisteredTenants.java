package vn.canbang.directory.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All tenants of the installation; they stand in the platform's own database. */
public interface RegisteredTenants extends Repository<RegisteredTenant, UUID> {

    RegisteredTenant save(RegisteredTenant tenant);

    Optional<RegisteredTenant> findById(UUID id);

    Optional<RegisteredTenant> findBySlug(String slug);

    List<RegisteredTenant> findAllByOrderBySlug();
}
