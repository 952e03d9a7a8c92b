package vn.canbang.starter.tenant;

/**
 * What every service knows of a tenant.
 *
 * @param todayShiftDays days by which a demonstration tenant's Today is shifted; always 0 for a real one
 */
public record TenantInfo(
        String slug, String name, String provinceCode, boolean demonstration, long todayShiftDays, boolean suspended) {

    public Tenant tenant() {
        return new Tenant(slug);
    }
}
