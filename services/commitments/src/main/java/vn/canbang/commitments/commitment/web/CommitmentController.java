package vn.canbang.commitments.commitment.web;

import jakarta.validation.Valid;
import java.net.URI;
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
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.commitment.Commitment;
import vn.canbang.commitments.commitment.CommitmentFilter;
import vn.canbang.commitments.commitment.CommitmentManagement;
import vn.canbang.commitments.commitment.CommitmentStatus;
import vn.canbang.commitments.commitment.Commitments;
import vn.canbang.commitments.commitment.SigningCommitment;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** Commitments of providers and facilities: recorded, found, ended, voided. */
@RestController
@RequestMapping(CommitmentController.PATH)
class CommitmentController {

    static final String PATH = "/api/commitments/v1/commitments";
    private static final int CURSOR_KEYS = 2;

    private final SigningCommitment signing;
    private final CommitmentManagement management;
    private final Commitments commitments;
    private final CommitmentViews views;
    private final Today today;

    CommitmentController(
            SigningCommitment signing,
            CommitmentManagement management,
            Commitments commitments,
            CommitmentViews views,
            Today today) {
        this.signing = signing;
        this.management = management;
        this.commitments = commitments;
        this.views = views;
        this.today = today;
    }

    @PostMapping
    @Permit("commitment:sign")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommitmentView> sign(@Valid @RequestBody SignRequest request, Caller caller, Attempt attempt) {
        var signed = signing.record(request.signing(), caller, attempt);
        return ResponseEntity.created(URI.create(PATH + "/" + signed.id()))
                .eTag(ETags.of(signed))
                .body(views.whole(signed, caller));
    }

    @GetMapping
    @Permit("commitment:read")
    Page<CommitmentView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable SubjectKind kind,
            @RequestParam(required = false) @Nullable CommitmentStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable ClauseKind clause,
            @RequestParam(defaultValue = "false") boolean inForce,
            @RequestParam(defaultValue = "false") boolean expiring,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var size = Limit.of(limit);
        var filter = new CommitmentFilter(kind, status, unit, clause, inForce, expiring, search);
        var place = NameOrder.decode(Cursor.decode(after, CURSOR_KEYS));
        var rows = commitments.search(caller, filter, place, size + 1, today.date());
        return Page.of(
                rows,
                size,
                commitment -> views.row(commitment, caller),
                commitment ->
                        Cursor.of(commitment.order().nameKey(), commitment.id().toString()));
    }

    @GetMapping("/{id}")
    @Permit("commitment:read")
    ResponseEntity<CommitmentView> one(@PathVariable UUID id, Caller caller) {
        return answer(management.require(id, caller), caller);
    }

    @PostMapping("/{id}/end")
    @Permit("commitment:end")
    ResponseEntity<CommitmentView> end(
            @PathVariable UUID id, @Valid @RequestBody EndRequest request, Caller caller, Attempt attempt) {
        return answer(management.end(id, request.chosenReason(), request.endedOn(), caller, attempt), caller);
    }

    @PostMapping("/{id}/breach")
    @Permit("commitment:breach")
    ResponseEntity<CommitmentView> breach(
            @PathVariable UUID id, @Valid @RequestBody BreachRequest request, Caller caller, Attempt attempt) {
        return answer(management.breach(id, request.decided(), caller, attempt), caller);
    }

    @PostMapping("/{id}/annulment")
    @Permit("commitment:breach")
    ResponseEntity<CommitmentView> annul(
            @PathVariable UUID id, @Valid @RequestBody AnnulmentRequest request, Caller caller, Attempt attempt) {
        return answer(management.annulBreach(id, request.annulment(), caller, attempt), caller);
    }

    @PostMapping("/{id}/remedy")
    @Permit("commitment:remedy")
    ResponseEntity<CommitmentView> remedy(
            @PathVariable UUID id, @Valid @RequestBody RemedyRequest request, Caller caller, Attempt attempt) {
        return answer(management.remedy(id, request.remediedOn(), caller, attempt), caller);
    }

    @PostMapping("/{id}/void")
    @Permit("commitment:void")
    ResponseEntity<CommitmentView> voidAsWrong(
            @PathVariable UUID id, @Valid @RequestBody VoidRequest request, Caller caller, Attempt attempt) {
        return answer(management.voidAsWrong(id, request.reason().strip(), caller, attempt), caller);
    }

    private ResponseEntity<CommitmentView> answer(Commitment commitment, Caller caller) {
        return ResponseEntity.ok().eTag(ETags.of(commitment)).body(views.whole(commitment, caller));
    }
}
