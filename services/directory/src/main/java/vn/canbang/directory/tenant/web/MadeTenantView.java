package vn.canbang.directory.tenant.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant just made, with its first administrator. */
record MadeTenantView(TenantView tenant, AdministratorView administrator) {

    /** The administrator, with the one-time password that is shown here and nowhere else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdministratorView(
            UUID personId, String username, @Nullable String password) {

        @Override
        public String toString() {
            return "AdministratorView[" + username + "]";
        }
    }
}
