package vn.canbang.starter.access;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.NotFoundException;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

/**
 * Who asks, as the verified token says: the person or client, the tenant, the unit and organisation of the active
 * appointment, and its roles.
 *
 * @param subject issuer and subject of the token; a person is never an e-mail or a user name (S04)
 * @param unit path of the caller's unit, absent for services and operators
 * @param goesOnFor organisations that have ended and whose records are the caller's organisation's now
 */
public record Caller(
        String subject,
        String name,
        Tenant tenant,
        @Nullable UnitPath unit,
        @Nullable UUID organisation,
        Reach reach,
        Set<String> roles,
        @Nullable UUID appointment,
        Set<UUID> goesOnFor) {

    private static final ScopedValue<Caller> WORKED_FOR = ScopedValue.newInstance();

    public Caller {
        roles = Set.copyOf(roles);
        goesOnFor = Set.copyOf(goesOnFor);
    }

    public Caller(
            String subject,
            String name,
            Tenant tenant,
            @Nullable UnitPath unit,
            @Nullable UUID organisation,
            Reach reach,
            Set<String> roles,
            @Nullable UUID appointment) {
        this(subject, name, tenant, unit, organisation, reach, roles, appointment, Set.of());
    }

    /**
     * Does work that somebody asked for earlier and may no longer be there to see: scope, history and audit are theirs. The
     * tenant has to be the one that the work runs in (S18).
     */
    public static void workFor(Caller somebody, Runnable work) {
        if (!somebody.tenant().equals(Tenants.current())) {
            throw new IllegalStateException("work of another tenant");
        }
        ScopedValue.where(WORKED_FOR, somebody).run(work);
    }

    /** The caller of the current request, or whom the current work is done for. */
    public static Caller current() {
        if (WORKED_FOR.isBound()) {
            return WORKED_FOR.get();
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw new IllegalStateException("no caller in context");
    }

    public static boolean isPresent() {
        return WORKED_FOR.isBound()
                || SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken;
    }

    /** Whom the request names, whether or not the other claims of the token make sense; “unknown” without a token. */
    public static String named() {
        if (WORKED_FOR.isBound()) {
            return WORKED_FOR.get().subject();
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Objects.requireNonNullElse(token.getToken().getSubject(), "")
                : "unknown";
    }

    public static Caller of(Jwt token) {
        var tenant = token.getClaimAsString("tenant");
        var unit = token.getClaimAsString("unit");
        var roles = token.getClaimAsStringList("roles");
        var name = token.getClaimAsString("name");
        try {
            return new Caller(
                    Objects.requireNonNullElse(token.getSubject(), ""),
                    name == null ? String.valueOf(token.getClaimAsString("azp")) : name,
                    new Tenant(tenant == null ? "" : tenant),
                    unit == null || unit.isEmpty() ? null : new UnitPath(unit),
                    id(token.getClaimAsString("org")),
                    "line".equals(token.getClaimAsString("reach")) ? Reach.LINE : Reach.OWN,
                    roles == null ? Set.of() : Set.copyOf(roles),
                    id(token.getClaimAsString("appointment")));
        } catch (IllegalArgumentException e) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
    }

    /** The same caller, who sees as well what the organisations left whose work the caller's own goes on with. */
    public Caller goingOnFor(Predecessors predecessors) {
        return organisation == null || isService() || reach == Reach.LINE
                ? this
                : new Caller(
                        subject,
                        name,
                        tenant,
                        unit,
                        organisation,
                        reach,
                        roles,
                        appointment,
                        predecessors.of(organisation));
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean isService() {
        return hasRole("service");
    }

    /** Level at which the caller's roles count; a caller without unit has none. */
    public @Nullable UnitLevel level() {
        return unit == null ? null : unit.level();
    }

    public Scope scope() {
        return new Scope(this);
    }

    public boolean sees(Located record) {
        return scope().includes(record);
    }

    /** The record itself when the caller sees it, else the 404 that an absent one gets. */
    public <T extends Located> T requireSees(T record) {
        if (!sees(record)) {
            throw new NotFoundException();
        }
        return record;
    }

    /** The caller's unit; whoever has none may not do what needs one. */
    public UnitPath requireUnit() {
        if (unit == null) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
        return unit;
    }

    /** The caller's organisation; whoever has none may not do what needs one. */
    public UUID requireOrganisation() {
        if (organisation == null) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
        return organisation;
    }

    /** Whose records are the caller's own: the organisation's, and those of the ended ones whose work it goes on with. */
    public Set<UUID> requireOrganisations() {
        var all = new HashSet<>(goesOnFor);
        all.add(requireOrganisation());
        return all;
    }

    private static @Nullable UUID id(@Nullable String value) {
        return value == null || value.isEmpty() ? null : UUID.fromString(value.toLowerCase(Locale.ROOT));
    }
}
