package vn.canbang.commitments.roster.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.commitments.clause.SubjectKind;
import vn.canbang.commitments.directory.Units;
import vn.canbang.commitments.listing.NameOrder;
import vn.canbang.commitments.roster.GapList;
import vn.canbang.commitments.roster.GapReason;
import vn.canbang.commitments.roster.RosterEntry;
import vn.canbang.commitments.roster.SupplementarySigning;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Page;

/** The gap list page by page, numbered through as on paper. */
@Component
class GapPages {

    private static final int CURSOR_KEYS = 3;

    private final GapList gaps;
    private final Units units;
    private final SupplementarySigning supplementary;
    private final Today today;

    GapPages(GapList gaps, Units units, SupplementarySigning supplementary, Today today) {
        this.gaps = gaps;
        this.units = units;
        this.supplementary = supplementary;
        this.today = today;
    }

    Page<GapView> of(
            Caller caller,
            SubjectKind kind,
            @Nullable String unit,
            @Nullable String search,
            @Nullable String after,
            int size) {
        var cursor = Cursor.decode(after, CURSOR_KEYS);
        var before = cursor == null ? 0 : number(cursor);
        var rows = gaps.after(caller, kind, unit, search, NameOrder.decode(cursor), size + 1);
        var numbered = new ArrayList<Row>();
        rows.forEach(entry -> numbered.add(new Row(before + numbered.size() + 1, entry)));
        return Page.of(numbered, size, this::view, Row::cursor);
    }

    private GapView view(Row row) {
        var entry = row.entry();
        var signBy = supplementary.lastDay(entry);
        return new GapView(
                row.number(),
                entry.kind(),
                SubjectView.of(entry),
                units.responsible(entry.responsible()),
                entry.reason(),
                signBy.orElse(null),
                signBy.filter(today.date()::isAfter).isPresent(),
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
}
