package vn.canbang.directory.agency;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.directory.organisation.Organisation;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.renewal.RenewingSecret;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.Tenants;

/** Admits agencies and takes their credentials away. */
@Service
public class AgencyManagement {

    private final Agencies agencies;
    private final AgencyClients clients;
    private final OrganisationManagement organisations;
    private final RenewingSecret renewing;
    private final Audit audit;
    private final Clock clock;

    AgencyManagement(
            Agencies agencies,
            AgencyClients clients,
            OrganisationManagement organisations,
            RenewingSecret renewing,
            Audit audit,
            Clock clock) {
        this.agencies = agencies;
        this.clients = clients;
        this.organisations = organisations;
        this.renewing = renewing;
        this.audit = audit;
        this.clock = clock;
    }

    /** An agency with its secret, which is shown once and never again. */
    public record Admitted(Agency agency, @Nullable String secret) {

        @Override
        public String toString() {
            return "Admitted[" + agency.id() + "]";
        }
    }

    /** Sent again with its key it answers the same agency; a lost secret is made anew with the act for it. */
    public Admitted admit(Attempt attempt, Caller caller, String name, UUID organisationId, Set<AgencyScope> scopes) {
        var organisation = organisations.requireKnown(caller, organisationId, "/organisationId");
        var unit = caller.requireUnit().value();
        var known = agencies.findById(attempt.newId()).isPresent();
        var agency = attempt.create(
                agencies::findById,
                id -> Agency.admit(
                        id, name, organisationId, scopes, Tenants.current().slug(), clock.instant()),
                agencies::save);
        if (known) {
            return new Admitted(agency, null);
        }
        audit.acted("agency_admitted", agency.clientId());
        return new Admitted(agency, clients.open(credentials(agency, unit, organisation)));
    }

    /** The new secret is shown once; a request sent again is told so. */
    public Admitted renewSecret(Attempt attempt, Caller caller, UUID id) {
        var agency = get(id);
        agency.requireActive();
        var organisation = organisations.requireKnown(caller, agency.organisationId(), "/organisationId");
        var wanted = credentials(agency, caller.requireUnit().value(), organisation);
        var secret = renewing.renew(attempt, id, () -> {
            clients.open(wanted);
            return clients.renewSecret(wanted.clientId());
        });
        audit.acted("agency_secret_renewed", agency.clientId());
        return new Admitted(agency, secret);
    }

    /** The credentials go first: an agency that reads as revoked can read no more. */
    public Agency revoke(Attempt attempt, UUID id, @Nullable String reason) {
        var revoked = attempt.change(
                () -> get(id),
                agency -> {
                    agency.revoke(reason);
                    clients.revoke(agency.clientId());
                },
                agencies::save);
        audit.acted("agency_revoked", revoked.clientId());
        return revoked;
    }

    public Agency get(UUID id) {
        return agencies.findById(id).orElseThrow(NotFoundException::new);
    }

    public List<Agency> all() {
        return agencies.findAllByOrderByNameAscIdAsc();
    }

    private static AgencyClients.Credentials credentials(Agency agency, String unit, Organisation organisation) {
        return new AgencyClients.Credentials(
                agency.clientId(),
                agency.name(),
                Tenants.current().slug(),
                unit,
                organisation.id(),
                ReachCode.of(organisation.reach()).code(),
                agency.scopes());
    }
}
