package vn.canbang.commitments.tally.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.canbang.commitments.clause.ClauseKind;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.tally.BoardRow;
import vn.canbang.commitments.tally.CommitmentTally;
import vn.canbang.commitments.tally.RecordingTally;
import vn.canbang.commitments.tally.TallyBoard;
import vn.canbang.commitments.tally.TallyValue;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;

/** Totals of villages, bodies and schools. */
@RestController
@RequestMapping("/api/commitments/v1/tallies")
class TallyController {

    static final String RECORD = "tally:record";

    private final TallyBoard board;
    private final TallyRows rows;
    private final RecordingTally recording;
    private final Units units;
    private final Clock clock;

    TallyController(TallyBoard board, TallyRows rows, RecordingTally recording, Units units, Clock clock) {
        this.board = board;
        this.rows = rows;
        this.recording = recording;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    @Permit("tally:read")
    BoardView board(
            Caller caller,
            @RequestParam SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable ClauseKind clause,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var all = rows.of(caller, subjectKind, clause, unit, year);
        var page = TallyBoard.page(all, after, Limit.of(limit), row -> rows.view(row, caller));
        return new BoardView(page.items(), page.next(), TallySummaryView.of(all, clock.instant()));
    }

    @PostMapping
    @Permit(RECORD)
    TallyRowView record(@Valid @RequestBody TallyRequest request, Caller caller, Attempt attempt) {
        return rows.view(board.row(recording.record(request.totals(), caller, attempt)), caller);
    }

    @GetMapping("/{id}")
    @Permit("tally:read")
    ResponseEntity<TallyView> one(@PathVariable UUID id, Caller caller) {
        return answer(board.require(id, caller));
    }

    @PostMapping("/{id}/withdrawal")
    @Permit(RECORD)
    ResponseEntity<TallyView> withdraw(
            @PathVariable UUID id, @Valid @RequestBody TallyWithdrawal request, Caller caller, Attempt attempt) {
        return answer(recording.withdraw(id, request.asOf(), caller, attempt));
    }

    private ResponseEntity<TallyView> answer(CommitmentTally tally) {
        return ResponseEntity.ok()
                .eTag(ETags.of(tally))
                .body(TallyView.of(
                        tally, units.ref(tally.unitId(), tally.unitPath()), units.responsible(tally.responsible())));
    }

    /** The date of a total that was recorded by mistake. */
    record TallyWithdrawal(@NotNull LocalDate asOf) {}

    /** The board of a unit with its sums. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoardView(List<TallyRowView> items, @Nullable String next, TallySummaryView summary) {}

    /** Sums of the last values in the unit. */
    record TallySummaryView(long holders, long recorded, long missing, long signed, long total, Instant asOf) {

        static TallySummaryView of(List<BoardRow> rows, Instant asOf) {
            var values =
                    rows.stream().map(BoardRow::last).filter(Objects::nonNull).toList();
            var recorded = rows.stream().filter(BoardRow::recordedThisYear).count();
            return new TallySummaryView(
                    rows.size(),
                    recorded,
                    rows.size() - recorded,
                    values.stream().mapToLong(TallyValue::signed).sum(),
                    values.stream().mapToLong(TallyValue::total).sum(),
                    asOf);
        }
    }
}
