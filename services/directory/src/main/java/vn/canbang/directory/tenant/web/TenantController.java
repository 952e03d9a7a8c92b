package vn.canbang.directory.tenant.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.tenant.RegisteredTenant;
import vn.canbang.directory.tenant.TenantManagement;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Versioned;

/** Tenants, for operators; they see no case. */
@RestController
@RequestMapping("/api/directory/v1/tenants")
class TenantController {

    private final TenantManagement management;
    private final Audit audit;

    TenantController(TenantManagement management, Audit audit) {
        this.management = management;
        this.audit = audit;
    }

    @GetMapping
    @Permit("tenant:list")
    TenantList list() {
        return new TenantList(management.all().stream().map(this::view).toList());
    }

    @GetMapping("/{slug}")
    @Permit("tenant:list")
    ResponseEntity<TenantView> get(@PathVariable String slug) {
        return answer(management.get(slug));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit("tenant:create")
    ResponseEntity<MadeTenantView> register(Attempt attempt, @Valid @RequestBody RegisterTenantRequest request) {
        var made = management.register(attempt, request.wish());
        audit.acted("tenant_made", request.slug());
        var administrator = made.administrator();
        return Versioned.made(
                made.tenant(),
                new MadeTenantView(
                        view(made.tenant()),
                        new MadeTenantView.AdministratorView(
                                administrator.person().id(),
                                administrator.person().username(),
                                administrator.password())));
    }

    @PostMapping("/{slug}/today-shift")
    @Permit("tenant:shift")
    ResponseEntity<TenantView> shiftToday(
            Attempt attempt, @PathVariable String slug, @Valid @RequestBody ShiftTodayRequest request) {
        var shifted = shifted(attempt, slug, request);
        audit.acted("today_shifted", slug);
        return answer(shifted);
    }

    @PostMapping("/{slug}/suspension")
    @Permit("tenant:suspend")
    ResponseEntity<TenantView> suspend(
            Attempt attempt, @PathVariable String slug, @Valid @RequestBody ReasonRequest request) {
        var suspended = management.suspend(attempt, slug, request.reason());
        audit.acted("tenant_suspended", slug);
        return answer(suspended);
    }

    @PostMapping("/{slug}/resumption")
    @Permit("tenant:suspend")
    ResponseEntity<TenantView> resume(
            Attempt attempt, @PathVariable String slug, @Valid @RequestBody ReasonRequest request) {
        var resumed = management.resume(attempt, slug, request.reason());
        audit.acted("tenant_resumed", slug);
        return answer(resumed);
    }

    @PostMapping("/{slug}/sealing")
    @Permit("tenant:seal")
    ResponseEntity<TenantView> seal(
            Attempt attempt, @PathVariable String slug, @Valid @RequestBody ReasonRequest request) {
        var closed = management.seal(attempt, slug, request.reason());
        audit.acted("tenant_sealed", slug);
        return answer(closed);
    }

    @PostMapping("/{slug}/unsealing")
    @Permit("tenant:seal")
    ResponseEntity<TenantView> unseal(
            Attempt attempt, @PathVariable String slug, @Valid @RequestBody ReasonRequest request) {
        var opened = management.unseal(attempt, slug, request.reason());
        audit.acted("tenant_unsealed", slug);
        return answer(opened);
    }

    private RegisteredTenant shifted(Attempt attempt, String slug, ShiftTodayRequest request) {
        if (request.today() != null) {
            return management.shiftTodayTo(attempt, slug, request.today());
        }
        if (request.days() == null) {
            throw InvalidException.at("/days", "required");
        }
        return management.shiftToday(attempt, slug, request.days());
    }

    private ResponseEntity<TenantView> answer(RegisteredTenant tenant) {
        return Versioned.shown(tenant, view(tenant));
    }

    private TenantView view(RegisteredTenant tenant) {
        return TenantView.of(tenant, management.todayOf(tenant));
    }

    /** All tenants. */
    record TenantList(List<TenantView> items) {}
}
