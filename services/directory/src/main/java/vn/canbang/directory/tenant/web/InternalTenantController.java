package vn.canbang.directory.tenant.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.TenantListing;

/** The list of tenants for our other services. */
@RestController
@Permit("reference:read")
class InternalTenantController {

    private final TenantListing listing;

    InternalTenantController(TenantListing listing) {
        this.listing = listing;
    }

    @GetMapping("/internal/tenants")
    List<TenantInfo> tenants() {
        return listing.fetch();
    }
}
