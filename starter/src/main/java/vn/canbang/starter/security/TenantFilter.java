package vn.canbang.starter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.TenantRefresh;
import vn.canbang.starter.tenant.Tenants;

/** Runs the request inside the tenant of the verified token, and nowhere else (S11, S13). */
class TenantFilter extends OncePerRequestFilter {

    private final Tenants tenants;
    private final TenantRefresh refresh;
    private final HandlerExceptionResolver problems;
    private final Audit audit;

    TenantFilter(Tenants tenants, TenantRefresh refresh, HandlerExceptionResolver problems, Audit audit) {
        this.tenants = tenants;
        this.refresh = refresh;
        this.problems = problems;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Caller.isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        var tenant = Tenant.PLATFORM;
        try {
            tenant = Caller.current().tenant();
            requireActive(tenant);
            tenants.call(tenant, () -> proceed(request, response, chain));
        } catch (DomainException e) {
            noted(request, tenant, e);
            problems.resolveException(request, response, null, e);
        } catch (Carried e) {
            e.rethrow();
        } catch (org.springframework.dao.DataAccessException | com.mongodb.MongoException e) {
            problems.resolveException(
                    request,
                    response,
                    null,
                    new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable"));
        }
    }

    /**
     * Who comes from a suspended province is on its record; who comes from one that is not known, or with claims that make no
     * sense, on that of the platform.
     */
    private void noted(HttpServletRequest request, Tenant tenant, DomainException refusal) {
        if (refusal.kind() == DomainException.Kind.FORBIDDEN) {
            tenants.run(
                    tenants.find(tenant).isPresent() ? tenant : Tenant.PLATFORM,
                    () -> audit.refused(request.getMethod(), request.getRequestURI(), HttpStatus.FORBIDDEN.value()));
        }
    }

    private void requireActive(Tenant tenant) {
        if (tenant.isWithoutProvince()) {
            return;
        }
        var info = tenants.find(tenant);
        if (info.isEmpty()) {
            refresh.refresh();
            info = tenants.find(tenant);
        }
        if (info.isEmpty() && tenants.known().isEmpty()) {
            throw new DomainException(DomainException.Kind.UNAVAILABLE, "temporarily_unavailable");
        }
        if (info.map(TenantInfo::suspended).orElse(true)) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not_allowed");
        }
    }

    private static boolean proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return true;
        } catch (IOException | ServletException e) {
            throw new Carried(e);
        }
    }

    /** Carries a checked exception of the servlet chain through the tenant's scope. */
    private static final class Carried extends RuntimeException {

        private final transient Exception checked;

        Carried(Exception checked) {
            super(checked);
            this.checked = checked;
        }

        void rethrow() throws ServletException, IOException {
            switch (checked) {
                case IOException io -> throw io;
                case ServletException servlet -> throw servlet;
                default -> throw new UncheckedIOException(new IOException(checked));
            }
        }
    }
}
