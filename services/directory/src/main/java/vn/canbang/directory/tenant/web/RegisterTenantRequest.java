package vn.canbang.directory.tenant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.OrganisationKind;
import vn.canbang.directory.tenant.RegisterTenant;
import vn.canbang.starter.tenant.Tenant;

/** What is needed to make a tenant. */
record RegisterTenantRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String slug,

        @NotBlank @Size(max = 120) String name,
        @NotBlank @Pattern(regexp = "[0-9]{2}") String provinceCode,
        @NotNull Boolean demonstration,
        @Nullable LocalDate today,
        @Nullable @Min(-36_500) @Max(36_500) Long todayShiftDays,
        @NotNull @Valid AdministratorRequest administrator) {

    RegisterTenant wish() {
        return new RegisterTenant(
                new Tenant(slug),
                name,
                provinceCode,
                demonstration,
                today,
                todayShiftDays == null ? 0 : todayShiftDays,
                administrator.wish(name));
    }

    /** The first administrator. */
    record AdministratorRequest(
            @NotBlank @Size(max = 120) String name,

            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}")
            String username,

            @Nullable @Size(min = 12, max = 64) String password,
            @Nullable @Valid OrganisationRequest organisation) {

        RegisterTenant.Administrator wish(String tenantName) {
            return new RegisterTenant.Administrator(
                    name,
                    username,
                    password,
                    organisation == null ? "Sở Y tế tỉnh " + tenantName : organisation.name(),
                    organisation == null ? OrganisationKind.DEPARTMENT_OF_HEALTH : organisation.kind());
        }

        @Override
        public String toString() {
            return "AdministratorRequest[" + username + "]";
        }
    }

    /** Where the administrator works. */
    record OrganisationRequest(
            @NotBlank @Size(max = 300) String name, @NotNull OrganisationKind kind) {}
}
