package vn.canbang.directory.tenant.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.tenant.RegisteredTenant;

/**
 * A tenant as operators see it.
 *
 * @param lastDay last day of the province, once it is sealed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenantView(
        String slug,
        String name,
        String provinceCode,
        String provinceId,
        boolean demonstration,
        long todayShiftDays,
        LocalDate today,
        boolean suspended,
        @Nullable LocalDate lastDay,
        boolean ready) {

    static TenantView of(RegisteredTenant tenant, LocalDate today) {
        return new TenantView(
                tenant.tenant().slug(),
                tenant.name(),
                tenant.provinceCode(),
                tenant.provinceId(),
                tenant.isDemonstration(),
                tenant.todayShiftDays(),
                today,
                tenant.isSuspended(),
                tenant.lastDay(),
                tenant.isReady());
    }
}
