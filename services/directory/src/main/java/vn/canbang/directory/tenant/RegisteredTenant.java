package vn.canbang.directory.tenant;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.canbang.starter.aggregate.Aggregate;
import vn.canbang.starter.problem.ConflictException;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.territory.UnitVersion;

/** A provincial administration on this installation, as operators keep it. */
@Document("tenants")
public class RegisteredTenant extends Aggregate {

    @Id
    private final UUID id;

    private final String slug;
    private final String name;
    private final String provinceCode;
    private final String provinceId;
    private final boolean demonstration;
    private long todayShiftDays;
    private boolean suspended;
    /** Absent while records of the province can be written. */
    private @Nullable LocalDate lastDay;

    private boolean ready;

    RegisteredTenant(UUID id, String slug, String name, String provinceCode, String provinceId, boolean demonstration) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.provinceCode = provinceCode;
        this.provinceId = provinceId;
        this.demonstration = demonstration;
    }

    static RegisteredTenant register(
            UUID id, Tenant tenant, String name, UnitVersion province, boolean demonstration, long todayShiftDays) {
        if (tenant.isWithoutProvince()) {
            throw RejectedException.at("/slug", "tenant_exists");
        }
        var registered = new RegisteredTenant(id, tenant.slug(), name, province.code(), province.id(), demonstration);
        registered.record("register", null, tenant.slug());
        if (todayShiftDays != 0) {
            registered.shiftToday(todayShiftDays);
        }
        return registered;
    }

    /** Moves Today by days; only for demonstration, the law of a real province knows one calendar. */
    void shiftToday(long days) {
        if (!demonstration) {
            throw new RejectedException("not_demonstration");
        }
        record("shift_today", String.valueOf(todayShiftDays), String.valueOf(days));
        todayShiftDays = days;
    }

    void suspend(@Nullable String reason) {
        if (suspended) {
            throw new ConflictException("tenant_suspended");
        }
        suspended = true;
        record("suspend", "active", "suspended", reason, null);
    }

    void resume(@Nullable String reason) {
        if (!suspended) {
            throw new ConflictException("tenant_not_suspended");
        }
        suspended = false;
        record("resume", "suspended", "active", reason, null);
    }

    /** The province went into another one: what is recorded of it is read from now on. */
    void seal(LocalDate lastDayOfProvince, @Nullable String reason) {
        if (lastDay != null) {
            throw new ConflictException("tenant_sealed");
        }
        lastDay = lastDayOfProvince;
        record("seal", "active", "sealed", reason, null);
    }

    void unseal(@Nullable String reason) {
        if (lastDay == null) {
            throw new ConflictException("tenant_not_sealed");
        }
        lastDay = null;
        record("unseal", "sealed", "active", reason, null);
    }

    void becomeReady() {
        if (!ready) {
            ready = true;
            record("ready", null, null);
        }
    }

    TenantInfo info() {
        return new TenantInfo(slug, name, provinceCode, demonstration, todayShiftDays, suspended, lastDay);
    }

    @Override
    public String subject() {
        return slug;
    }

    public UUID id() {
        return id;
    }

    public Tenant tenant() {
        return new Tenant(slug);
    }

    public String name() {
        return name;
    }

    public String provinceCode() {
        return provinceCode;
    }

    /** The province as it was on the day of registration; its code alone may become another one's. */
    public String provinceId() {
        return provinceId;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public long todayShiftDays() {
        return todayShiftDays;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /** Last day of a province whose tenant is sealed. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public boolean isReady() {
        return ready;
    }
}
