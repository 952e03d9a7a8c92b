package vn.canbang.starter.tenant;

import java.util.List;

/** Where the list of tenants comes from: the directory itself, or a query to it from every other service. */
public interface TenantListing {

    List<TenantInfo> fetch();
}
