package vn.canbang.directory.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.canbang.directory.person.Administrators;
import vn.canbang.directory.person.PersonManagement;
import vn.canbang.directory.unit.UnitCatalogue;
import vn.canbang.directory.unit.UnitLineage;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.Overtaken;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.territory.UnitVersion;
import vn.canbang.starter.time.Today;

/** Makes tenants, shifts the Today of demonstrations, suspends, resumes and seals; the work of operators. */
@Service
public class TenantManagement {

    private final RegisteredTenants tenants;
    private final SettingUpTenant settingUp;
    private final UnitCatalogue units;
    private final UnitLineage lineage;
    private final Tenants inTenant;
    private final Administrators administrators;
    private final TenantRefresh refresh;
    private final Clock clock;

    TenantManagement(
            RegisteredTenants tenants,
            SettingUpTenant settingUp,
            UnitCatalogue units,
            UnitLineage lineage,
            Tenants inTenant,
            Administrators administrators,
            TenantRefresh refresh,
            Clock clock) {
        this.tenants = tenants;
        this.settingUp = settingUp;
        this.units = units;
        this.lineage = lineage;
        this.inTenant = inTenant;
        this.administrators = administrators;
        this.refresh = refresh;
        this.clock = clock;
    }

    /** A tenant that is ready, with its first administrator. */
    public record Made(RegisteredTenant tenant, PersonManagement.Entered administrator) {}

    /** Makes a tenant; sent again with its key it finishes what was not finished. */
    public Made register(Attempt attempt, RegisterTenant wish) {
        requireNew(attempt, wish.tenant().slug());
        var registered = create(attempt, wish);
        var administrator = settingUp.setUp(registered, wish.administrator());
        return new Made(becomeReady(wish.tenant().slug()), administrator);
    }

    /** The same request may have come twice while the first one worked: whoever is later finds it ready. */
    private RegisteredTenant becomeReady(String slug) {
        return Overtaken.again(() -> {
            var registered = get(slug);
            if (registered.isReady()) {
                return registered;
            }
            registered.becomeReady();
            return tenants.save(registered);
        });
    }

    public RegisteredTenant shiftToday(Attempt attempt, String slug, long days) {
        return change(attempt, slug, tenant -> tenant.shiftToday(days));
    }

    /** Shifts so that it is the wanted date now. */
    public RegisteredTenant shiftTodayTo(Attempt attempt, String slug, LocalDate wanted) {
        return shiftToday(attempt, slug, daysTo(wanted));
    }

    public RegisteredTenant suspend(Attempt attempt, String slug, @Nullable String reason) {
        return change(attempt, slug, tenant -> tenant.suspend(reason));
    }

    public RegisteredTenant resume(Attempt attempt, String slug, @Nullable String reason) {
        return change(attempt, slug, tenant -> tenant.resume(reason));
    }

    /** Of a province that went into another one: its records are read from now on. */
    public RegisteredTenant seal(Attempt attempt, String slug, @Nullable String reason) {
        return change(attempt, slug, tenant -> {
            var lastDay = lastDayOf(tenant);
            requireAdministered(tenant);
            tenant.seal(lastDay, reason);
        });
    }

    public RegisteredTenant unseal(Attempt attempt, String slug, @Nullable String reason) {
        return change(attempt, slug, tenant -> tenant.unseal(reason));
    }

    /** Who reads a sealed province is settled by its own administrator, so there has to be one. */
    private void requireAdministered(RegisteredTenant tenant) {
        if (!inTenant.call(tenant.tenant(), () -> administrators.goOnAfter(todayOf(tenant)))) {
            throw new RejectedException("province_without_administrator");
        }
    }

    private LocalDate lastDayOf(RegisteredTenant tenant) {
        return units.byId(tenant.provinceId())
                .flatMap(lineage::endOf)
                .filter(end -> !end.isAfter(todayOf(tenant)))
                .map(end -> end.minusDays(1))
                .orElseThrow(() -> new RejectedException("province_goes_on"));
    }

    public RegisteredTenant get(String slug) {
        return tenants.findBySlug(slug).orElseThrow(NotFoundException::new);
    }

    public List<RegisteredTenant> all() {
        return tenants.findAllByOrderBySlug();
    }

    public LocalDate todayOf(RegisteredTenant tenant) {
        return realToday().plusDays(tenant.todayShiftDays());
    }

    private RegisteredTenant create(Attempt attempt, RegisterTenant wish) {
        var today = wish.today();
        var shift = today == null ? wish.todayShiftDays() : daysTo(today);
        var province = requireProvince(wish.provinceCode(), realToday().plusDays(shift));
        try {
            return attempt.create(
                    tenants::findById,
                    id -> RegisteredTenant.register(
                            id, wish.tenant(), wish.name(), province, wish.demonstration(), shift),
                    tenants::save);
        } catch (DuplicateKeyException e) {
            throw new ConflictException("tenant_exists");
        }
    }

    /** Without a version: the brake is pulled, and a day set, whatever else was changed meanwhile. */
    private RegisteredTenant change(Attempt attempt, String slug, Consumer<RegisteredTenant> act) {
        var saved = attempt.act(() -> get(slug), act, tenants::save);
        refresh.refresh();
        return saved;
    }

    private void requireNew(Attempt attempt, String slug) {
        var known = tenants.findBySlug(slug);
        if (known.isPresent() && !known.get().id().equals(attempt.newId())) {
            throw new ConflictException("tenant_exists");
        }
    }

    /** The province that has the code on the tenant's own Today. */
    private UnitVersion requireProvince(String code, LocalDate on) {
        return units.at(code + "/", on).orElseThrow(() -> RejectedException.at("/provinceCode", "unit_unknown"));
    }

    private long daysTo(LocalDate wanted) {
        return ChronoUnit.DAYS.between(realToday(), wanted);
    }

    private LocalDate realToday() {
        return LocalDate.ofInstant(clock.instant(), Today.ZONE);
    }
}
