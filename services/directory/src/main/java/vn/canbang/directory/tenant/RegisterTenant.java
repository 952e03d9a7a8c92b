package vn.canbang.directory.tenant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.starter.tenant.Tenant;

/**
 * The wish to make a tenant, with its first administrator.
 *
 * @param today the date that a demonstration is to live on
 */
public record RegisterTenant(
        Tenant tenant,
        String name,
        String provinceCode,
        boolean demonstration,
        @Nullable LocalDate today,
        long todayShiftDays,
        Administrator administrator) {

    /** Who appoints all others; works at an organisation of the province. */
    public record Administrator(
            String name,
            String username,
            @Nullable String password,
            String organisationName,
            OrganisationKind organisationKind) {

        @Override
        public String toString() {
            return "Administrator[" + username + "]";
        }
    }
}
