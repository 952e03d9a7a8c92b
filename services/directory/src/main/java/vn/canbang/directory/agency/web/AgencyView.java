package vn.canbang.directory.agency.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.agency.Agency;
import vn.canbang.directory.agency.AgencyScope;
import vn.canbang.directory.agency.AgencyStatus;
import vn.canbang.starter.web.Act;

/** An agency as it is shown. */
record AgencyView(
        UUID id,
        String name,
        UUID organisationId,
        String clientId,
        AgencyStatus status,
        Set<AgencyScope> scopes,
        Instant createdAt,
        List<Act> actions) {

    static AgencyView of(Agency agency) {
        var actions = Act.when(agency.status() == AgencyStatus.ACTIVE, "revocation", "secret");
        return new AgencyView(
                agency.id(),
                agency.name(),
                agency.organisationId(),
                agency.clientId(),
                agency.status(),
                agency.scopes(),
                agency.createdAt(),
                actions);
    }

    /** An agency just admitted, with the secret that is shown here and nowhere else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Admitted(
            AgencyView agency, String clientId, @Nullable String clientSecret) {

        @Override
        public String toString() {
            return "Admitted[" + clientId + "]";
        }
    }
}
