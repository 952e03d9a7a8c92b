package vn.canbang.starter.tenant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every service knows of a tenant.
 *
 * @param todayShiftDays days by which a demonstration tenant's Today is shifted; always 0 for a real one
 * @param lastDay last day of a province that went into another one, once its tenant is sealed: read, and written no more
 */
public record TenantInfo(
        String slug,
        String name,
        String provinceCode,
        boolean demonstration,
        long todayShiftDays,
        boolean suspended,
        @Nullable LocalDate lastDay) {

    @JsonIgnore
    public boolean isSealed() {
        return lastDay != null;
    }

    public Tenant tenant() {
        return new Tenant(slug);
    }
}
