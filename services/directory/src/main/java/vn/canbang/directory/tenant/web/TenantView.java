package vn.canbang.directory.tenant.web;

import java.time.LocalDate;
import vn.canbang.directory.tenant.RegisteredTenant;

/** A tenant as operators see it. */
record TenantView(
        String slug,
        String name,
        String provinceCode,
        String provinceId,
        boolean demonstration,
        long todayShiftDays,
        LocalDate today,
        boolean suspended,
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
                tenant.isReady());
    }
}
