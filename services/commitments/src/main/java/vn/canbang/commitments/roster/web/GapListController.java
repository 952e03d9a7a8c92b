package vn.canbang.commitments.roster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.UnitRef;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.commitments.roster.GapList;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Limit;
import vn.canbang.starter.web.Page;

/** “Cần ký bổ sung”: who still has to sign, and how many of how many. */
@RestController
@RequestMapping("/api/commitments/v1/gap-list")
@Permit("commitment:read")
class GapListController {

    private static final int CURSOR_KEYS = 3;

    private final GapList gaps;
    private final Units units;
    private final Clock clock;

    GapListController(GapList gaps, Units units, Clock clock) {
        this.gaps = gaps;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    Page<GapView> list(
            Caller caller,
            @RequestParam(defaultValue = "provider") SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var size = Limit.of(limit);
        var cursor = Cursor.decode(after, CURSOR_KEYS);
        var before = cursor == null ? 0 : number(cursor);
        var rows = gaps.after(caller, subjectKind, unit, search, NameOrder.decode(cursor), size + 1);
        var numbered = new ArrayList<Row>();
        rows.forEach(entry -> numbered.add(new Row(before + numbered.size() + 1, entry)));
        return Page.of(numbered, size, this::view, Row::cursor);
    }

    @GetMapping("/summary")
    GapSummaryView summary(
            Caller caller,
            @RequestParam(defaultValue = "provider") SubjectKind subjectKind,
            @RequestParam(required = false) @Nullable String unit) {
        var summary = gaps.summary(caller, subjectKind, unit);
        return new GapSummaryView(summary.missing(), summary.registered(), summary.inForce(), clock.instant());
    }

    private GapView view(Row row) {
        var entry = row.entry();
        return new GapView(
                row.number(),
                entry.kind(),
                SubjectView.of(entry),
                units.responsible(entry.responsible()),
                entry.reason(),
                entry.reason() == GapReason.WORKPLACE_CHANGED ? null : entry.commitment());
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(2));
        } catch (NumberFormatException e) {
            throw InvalidException.at("/after", "cursor_invalid");
        }
    }

    /** An entry with its number in the list. */
    private record Row(int number, RosterEntry entry) {

        Cursor cursor() {
            return Cursor.of(entry.nameKey(), entry.id().toString(), String.valueOf(number));
        }
    }

    /** One who has to sign, and why; a commitment with an earlier workplace may be out of the reader's sight. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapView(
            int number,
            SubjectKind subjectKind,
            SubjectView subject,
            UnitRef unit,
            GapReason reason,
            @Nullable UUID commitment) {}

    /** “Còn 14/54”. */
    record GapSummaryView(long missing, long registered, long inForce, Instant asOf) {}
}
