package vn.canbang.directory.tenant;

/** The scopes by which our own services take a token for one tenant. */
public interface TenantScopes {

    /** Makes the scope of a tenant and gives it to every service; repeating is harmless. */
    void open(String slug);
}
