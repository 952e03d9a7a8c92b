package vn.canbang.commitments.norm.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.norm.NormBoard;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.commitments.norm.NormKind;
import vn.canbang.commitments.norm.NormManagement;
import vn.canbang.commitments.norm.NormRow;
import vn.canbang.commitments.norm.NormStatus;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;

/** “Quy chế, hương ước”: which villages and bodies have the clause, those that lack it first. */
@RestController
@RequestMapping("/api/commitments/v1/norms")
class NormController {

    private final NormBoard board;
    private final NormManagement management;
    private final NormViews views;
    private final Clock clock;

    NormController(NormBoard board, NormManagement management, NormViews views, Clock clock) {
        this.board = board;
        this.management = management;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @Permit("norm:read")
    NormBoardView board(
            Caller caller,
            @RequestParam NormKind kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean lacking,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var rows = board.rows(caller, kind, unit);
        var shown = rows.stream().filter(row -> !lacking || !row.hasClause()).toList();
        var page = NormBoard.page(shown, after, Limit.of(limit), row -> views.row(row, caller));
        return new NormBoardView(page.items(), page.next(), NormSummaryView.of(rows, clock.instant()));
    }

    @PostMapping
    @Permit("norm:record")
    ResponseEntity<NormView> enter(@Valid @RequestBody NormRequest request, Caller caller, Attempt attempt) {
        return answer(management.enter(request.entry(), caller, attempt), caller);
    }

    @GetMapping("/{id}")
    @Permit("norm:read")
    ResponseEntity<NormView> one(@PathVariable UUID id, Caller caller) {
        return answer(management.require(id, caller), caller);
    }

    @PostMapping("/{id}/confirmation")
    @Permit("norm:check")
    ResponseEntity<NormView> confirm(@PathVariable UUID id, Caller caller, Attempt attempt) {
        return answer(management.confirm(id, caller, attempt), caller);
    }

    @PostMapping("/{id}/withdrawal")
    @Permit("norm:record")
    ResponseEntity<NormView> withdraw(@PathVariable UUID id, Caller caller, Attempt attempt) {
        return answer(management.withdraw(id, caller, attempt), caller);
    }

    @PostMapping("/{id}/repeal")
    @Permit("norm:check")
    ResponseEntity<NormView> repeal(
            @PathVariable UUID id, @Valid @RequestBody RepealRequest request, Caller caller, Attempt attempt) {
        return answer(management.repeal(id, request.repealedOn(), caller, attempt), caller);
    }

    @PostMapping("/{id}/review")
    @Permit("norm:record")
    ResponseEntity<NormView> review(
            @PathVariable UUID id, @Valid @RequestBody ReviewRequest request, Caller caller, Attempt attempt) {
        return answer(management.mark(id, request.needed(), caller, attempt), caller);
    }

    private ResponseEntity<NormView> answer(NormDocument norm, Caller caller) {
        return ResponseEntity.ok().eTag(ETags.of(norm)).body(views.whole(norm, caller));
    }

    /** From which day on it no longer applies. */
    record RepealRequest(@NotNull LocalDate repealedOn) {}

    /** Whether newer rules ask for a review of it: a mark, not a fault. */
    record ReviewRequest(@NotNull Boolean needed) {}

    /** The villages or bodies of a unit with their norms and the sums. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NormBoardView(List<NormRowView> items, @Nullable String next, NormSummaryView summary) {}

    /** “Có nội dung 118/209 thôn”, and what waits for somebody. */
    record NormSummaryView(long holders, long withClause, long waiting, long toReview, Instant asOf) {

        static NormSummaryView of(List<NormRow> rows, Instant asOf) {
            return new NormSummaryView(
                    rows.size(),
                    rows.stream().filter(NormRow::hasClause).count(),
                    rows.stream().filter(NormRow::isWaiting).count(),
                    rows.stream()
                            .filter(row -> row.status()
                                    .filter(NormStatus.NEEDS_REVIEW::equals)
                                    .isPresent())
                            .count(),
                    asOf);
        }
    }
}
