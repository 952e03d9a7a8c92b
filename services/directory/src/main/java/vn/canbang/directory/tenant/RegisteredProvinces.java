package vn.canbang.directory.tenant;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.canbang.directory.unit.OwnProvince;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/** Which province each tenant was registered as; it never changes, so it is read once. */
@Component
class RegisteredProvinces implements OwnProvince {

    private final Tenants tenants;
    private final RegisteredTenants registered;
    private final Map<Tenant, String> known = new ConcurrentHashMap<>();

    RegisteredProvinces(Tenants tenants, RegisteredTenants registered) {
        this.tenants = tenants;
        this.registered = registered;
    }

    @Override
    public Optional<String> id() {
        var tenant = Tenants.current();
        if (tenant.isWithoutProvince()) {
            return Optional.empty();
        }
        var before = known.get(tenant);
        if (before != null) {
            return Optional.of(before);
        }
        var read = tenants.call(Tenant.PLATFORM, () -> registered.findBySlug(tenant.slug()))
                .map(RegisteredTenant::provinceId);
        read.ifPresent(id -> known.put(tenant, id));
        return read;
    }
}
