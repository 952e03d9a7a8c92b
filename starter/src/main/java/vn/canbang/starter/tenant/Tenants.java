package vn.canbang.starter.tenant;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** The tenants of this installation, and the only way to work for one of them. */
public class Tenants {

    private static final ScopedValue<Tenant> CURRENT = ScopedValue.newInstance();

    private volatile List<TenantInfo> known = List.of();
    private final Consumer<Tenant> preparation;

    /** @param preparation brings a tenant's database up to date; called before each piece of work, cheap when done */
    public Tenants(Consumer<Tenant> preparation) {
        this.preparation = preparation;
    }

    /** The tenant that the current work is done for. */
    public static Tenant current() {
        if (!CURRENT.isBound()) {
            throw new MissingTenantException();
        }
        return CURRENT.get();
    }

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    public void run(Tenant tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return true;
        });
    }

    public <T> T call(Tenant tenant, Supplier<T> work) {
        return callUnprepared(tenant, () -> {
            preparation.accept(tenant);
            return work.get();
        });
    }

    /** Binds the tenant without bringing its database up to date: for the preparation itself. */
    public static <T> T callUnprepared(Tenant tenant, Supplier<T> work) {
        try (var ignored = MDC.putCloseable("tenant", tenant.slug())) {
            return ScopedValue.where(CURRENT, tenant).call(work::get);
        }
    }

    /** Every tenant that the directory named last, suspended ones included. */
    public List<TenantInfo> known() {
        return known;
    }

    public Optional<TenantInfo> find(Tenant tenant) {
        return known().stream()
                .filter(info -> info.slug().equals(tenant.slug()))
                .findFirst();
    }

    /** Whether there are provinces and every one is a demonstration, so that nothing here is real. */
    public boolean areDemonstrations() {
        var provinces = known();
        return !provinces.isEmpty() && provinces.stream().allMatch(TenantInfo::demonstration);
    }

    void learn(List<TenantInfo> tenants) {
        known = List.copyOf(tenants);
    }
}
