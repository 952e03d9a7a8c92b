package vn.canbang.commitments.tally.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
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
import vn.canbang.commitments.tally.RecordingTally;
import vn.canbang.commitments.tally.TallyBoard;
import vn.canbang.commitments.tally.TallyValue;
import vn.canbang.commitments.tally.web.TallyRowView.HolderView;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Act;
import vn.canbang.starter.web.ETags;
import vn.canbang.starter.web.Limit;

/** Totals of villages, bodies and schools. */
@RestController
@RequestMapping("/api/commitments/v1/tallies")
class TallyController {

    private final TallyBoard board;
    private final RecordingTally recording;
    private final Units units;
    private final AccessMatrix matrix;
    private final Clock clock;

    TallyController(TallyBoard board, RecordingTally recording, Units units, AccessMatrix matrix, Clock clock) {
        this.board = board;
        this.recording = recording;
        this.units = units;
        this.matrix = matrix;
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
        if (subjectKind.signsAlone()) {
            throw InvalidException.at("/subjectKind", "invalid_value");
        }
        var rows = board.rows(
                caller,
                subjectKind,
                clause == null ? usualClause(subjectKind) : clause,
                unit,
                year == null ? board.thisYear() : reasonable(year));
        var page = TallyBoard.page(rows, after, Limit.of(limit), row -> view(row, caller));
        return new BoardView(page.items(), page.next(), TallySummaryView.of(rows, clock.instant()));
    }

    @PostMapping
    @Permit("tally:record")
    TallyRowView record(@Valid @RequestBody TallyRequest request, Caller caller, Attempt attempt) {
        var recorded = recording.record(
                request.countedKind(), request.holder(), request.clause(), request.value(), caller, attempt);
        return view(board.row(recorded), caller);
    }

    @GetMapping("/{id}")
    @Permit("tally:read")
    ResponseEntity<TallyView> one(@PathVariable UUID id, Caller caller) {
        var tally = board.require(id, caller);
        return ResponseEntity.ok()
                .eTag(ETags.of(tally))
                .body(TallyView.of(tally, units.ref(tally.unitId(), tally.unitPath())));
    }

    private TallyRowView view(BoardRow row, Caller caller) {
        var holder = row.holder();
        var last = row.last();
        return new TallyRowView(
                new HolderView(holder.id(), holder.name(), holder.code(), holder.total()),
                units.ref(holder.unitId(), holder.unitPath()),
                holder.kind(),
                row.clause(),
                row.recordedThisYear(),
                last,
                row.previous(),
                row.change(),
                last == null ? holder.total() : Integer.valueOf(last.total()),
                row.tally() == null ? null : row.tally().id(),
                matrix.allows(caller, "tally:record") ? List.of(Act.allowed("record")) : List.of());
    }

    private static ClauseKind usualClause(SubjectKind kind) {
        return kind == SubjectKind.SCHOOL ? ClauseKind.SCHOOL_POPULATION_POLICY : ClauseKind.NO_SEX_SELECTION;
    }

    private static int reasonable(int year) {
        if (year < 2000 || year > 2200) {
            throw InvalidException.at("/year", "invalid_value");
        }
        return year;
    }

    /** The board of a unit with its sums. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoardView(List<TallyRowView> items, @Nullable String next, TallySummaryView summary) {}

    /** Sums of the last values in the unit. */
    record TallySummaryView(long holders, long recorded, long signed, long total, Instant asOf) {

        static TallySummaryView of(List<BoardRow> rows, Instant asOf) {
            var values =
                    rows.stream().map(BoardRow::last).filter(Objects::nonNull).toList();
            return new TallySummaryView(
                    rows.size(),
                    rows.stream().filter(BoardRow::recordedThisYear).count(),
                    values.stream().mapToLong(TallyValue::signed).sum(),
                    values.stream().mapToLong(TallyValue::total).sum(),
                    asOf);
        }
    }
}
