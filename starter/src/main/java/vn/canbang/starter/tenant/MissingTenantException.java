package vn.canbang.starter.tenant;

/** Thrown when work reaches for data without saying for which tenant; always a mistake of ours, never of the caller. */
public class MissingTenantException extends IllegalStateException {

    MissingTenantException() {
        super("no tenant in context: wrap the work in tenants.run(tenant, …)");
    }
}
