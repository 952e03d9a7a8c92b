package vn.canbang.directory.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.canbang.directory.organisation.OrganisationManagement;
import vn.canbang.directory.organisation.OrganisationTraits;
import vn.canbang.directory.organisation.RegisterOrganisation;
import vn.canbang.directory.person.AppointmentWish;
import vn.canbang.directory.person.PersonManagement;
import vn.canbang.directory.person.Role;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.idempotency.NameBasedId;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.tenant.Tenants;

/** What has to be there before somebody of a new tenant can sign in; each step may be repeated. */
@Component
class SettingUpTenant {

    private static final LocalDate ALWAYS = LocalDate.of(2004, 7, 8);

    private final TenantScopes scopes;
    private final Tenants tenants;
    private final TenantRefresh refresh;
    private final OrganisationManagement organisations;
    private final PersonManagement people;
    private final Clock clock;

    SettingUpTenant(
            TenantScopes scopes,
            Tenants tenants,
            TenantRefresh refresh,
            OrganisationManagement organisations,
            PersonManagement people,
            Clock clock) {
        this.scopes = scopes;
        this.tenants = tenants;
        this.refresh = refresh;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    PersonManagement.Entered setUp(RegisteredTenant tenant, RegisterTenant.Administrator administrator) {
        scopes.open(tenant.tenant().slug());
        refresh.refresh();
        return tenants.call(tenant.tenant(), () -> enter(tenant, administrator));
    }

    private PersonManagement.Entered enter(RegisteredTenant tenant, RegisterTenant.Administrator administrator) {
        var organisation = organisations.register(
                derived(tenant, "organisation"),
                new RegisterOrganisation(
                        administrator.organisationName(),
                        administrator.organisationKind(),
                        tenant.provinceCode() + "/",
                        null,
                        ALWAYS,
                        null,
                        null,
                        OrganisationTraits.NONE));
        var appointment =
                new AppointmentWish(organisation.id(), null, Set.of(Role.TENANT_ADMIN), ALWAYS, null, null, null);
        return people.enter(
                derived(tenant, "administrator"),
                administrator.name(),
                administrator.username(),
                administrator.password(),
                List.of(appointment));
    }

    private Attempt derived(RegisteredTenant tenant, String what) {
        return Attempt.derived(NameBasedId.of(tenant.id(), what), clock);
    }
}
