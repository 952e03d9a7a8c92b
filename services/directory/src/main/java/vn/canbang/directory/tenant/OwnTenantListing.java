package vn.canbang.directory.tenant;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.TenantListing;
import vn.canbang.starter.tenant.Tenants;

/** The list of tenants from the directory's own database. */
@Component
class OwnTenantListing implements TenantListing {

    private final Tenants tenants;
    private final RegisteredTenants registered;

    OwnTenantListing(Tenants tenants, RegisteredTenants registered) {
        this.tenants = tenants;
        this.registered = registered;
    }

    @Override
    public List<TenantInfo> fetch() {
        return tenants.call(
                Tenant.PLATFORM,
                () -> registered.findAllByOrderBySlug().stream()
                        .map(RegisteredTenant::info)
                        .toList());
    }
}
