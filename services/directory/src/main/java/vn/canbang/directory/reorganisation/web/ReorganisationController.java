package vn.canbang.directory.reorganisation.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.listing.WholeList;
import vn.canbang.directory.reorganisation.DecidingReorganisation;
import vn.canbang.directory.reorganisation.Reorganisation;
import vn.canbang.directory.reorganisation.ReorganisationDay;
import vn.canbang.directory.reorganisation.ReorganisationDays;
import vn.canbang.directory.reorganisation.Reorganising;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;
import vn.canbang.starter.web.Versioned;

/** Reorganisations of the province: planned by the administrator, confirmed by a leader, carried out from their day on. */
@RestController
@RequestMapping("/api/directory/v1/reorganisations")
class ReorganisationController {

    private final Reorganising reorganising;
    private final DecidingReorganisation deciding;
    private final ReorganisationDays days;
    private final ReorganisationPages pages;

    ReorganisationController(
            Reorganising reorganising,
            DecidingReorganisation deciding,
            ReorganisationDays days,
            ReorganisationPages pages) {
        this.reorganising = reorganising;
        this.deciding = deciding;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping
    @Permit(ReorganisationActs.READ)
    Page<DayView> days(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return WholeList.page(days.all(caller), after, Limit.of(limit), day -> view(day, caller));
    }

    private DayView view(ReorganisationDay day, Caller caller) {
        var id = day.id();
        return DayView.of(day, id == null ? 0 : pages.countLatePosts(reorganising.get(caller, id)));
    }

    @GetMapping("/{id}")
    @Permit(ReorganisationActs.READ)
    ResponseEntity<ReorganisationView> get(Caller caller, @PathVariable UUID id) {
        return shown(reorganising.get(caller, id), caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permit(ReorganisationActs.PLAN)
    ResponseEntity<ReorganisationView> plan(
            Attempt attempt, Caller caller, @Valid @RequestBody PlanReorganisationRequest request) {
        var planned = reorganising.plan(attempt, caller, request.effectiveOn());
        return Versioned.made(planned, pages.view(planned, caller));
    }

    @PostMapping("/{id}/successors")
    @Permit(ReorganisationActs.PLAN)
    ResponseEntity<ReorganisationView> succeed(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ChooseSuccessorRequest request) {
        var post = request.appointment();
        return shown(
                post == null
                        ? reorganising.succeed(attempt, caller, id, request.organisation(), request.successor())
                        : reorganising.except(attempt, caller, id, request.organisation(), post, request.successor()),
                caller);
    }

    @PostMapping("/{id}/placements")
    @Permit(ReorganisationActs.PLACE)
    ResponseEntity<ReorganisationView> place(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody PlaceRecordRequest request) {
        return shown(reorganising.place(attempt, caller, id, request.record(), request.unit()), caller);
    }

    @PostMapping("/{id}/confirmation")
    @Permit(ReorganisationActs.CONFIRM)
    ResponseEntity<ReorganisationView> confirm(Attempt attempt, Caller caller, @PathVariable UUID id) {
        return shown(deciding.confirm(attempt, caller, id), caller);
    }

    @PostMapping("/{id}/late-post-confirmation")
    @Permit(ReorganisationActs.CONFIRM)
    ResponseEntity<ReorganisationView> confirmPosts(
            Attempt attempt, Caller caller, @PathVariable UUID id, @Valid @RequestBody ConfirmPostsRequest request) {
        return shown(deciding.confirmPosts(attempt, caller, id, request.appointments()), caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Permit(ReorganisationActs.PLAN)
    ResponseEntity<ReorganisationView> withdraw(
            Attempt attempt,
            Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawReorganisationRequest request) {
        return shown(deciding.withdraw(attempt, caller, id, request.reason()), caller);
    }

    @PostMapping("/{id}/execution")
    @Permit(ReorganisationActs.PLAN)
    ResponseEntity<ReorganisationView> execute(Attempt attempt, Caller caller, @PathVariable UUID id) {
        return shown(deciding.execute(attempt, caller, id), caller);
    }

    private ResponseEntity<ReorganisationView> shown(Reorganisation reorganisation, Caller caller) {
        return Versioned.shown(reorganisation, pages.view(reorganisation, caller));
    }
}
