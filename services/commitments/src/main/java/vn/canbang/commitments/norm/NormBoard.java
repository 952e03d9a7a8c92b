package vn.canbang.commitments.norm;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.canbang.commitments.holder.Holders;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.time.Today;
import vn.canbang.starter.web.Cursor;
import vn.canbang.starter.web.Page;

/** Which villages or bodies of a unit have the clause in their norm, and which have not: one row each. */
@Service
public class NormBoard {

    private final Holders holders;
    private final Norms norms;
    private final Today today;

    NormBoard(Holders holders, Norms norms, Today today) {
        this.holders = holders;
        this.norms = norms;
        this.today = today;
    }

    public List<NormRow> rows(Caller caller, NormKind kind, @Nullable String unit) {
        var date = today.date();
        var known = norms.inScope(caller, kind, unit).stream()
                .collect(Collectors.toMap(norm -> norm.holder().id(), Function.identity()));
        return holders.under(caller, kind.subject(), unit, date).stream()
                .map(holder -> new NormRow(holder, kind, known.get(holder.id()), date))
                .sorted(Comparator.comparing(NormRow::place))
                .toList();
    }

    /** The rows after a cursor. */
    public static <T> Page<T> page(List<NormRow> rows, @Nullable String after, int limit, Function<NormRow, T> view) {
        var cursor = Cursor.decode(after, 1);
        var rest = rows.stream()
                .filter(row ->
                        cursor == null || row.place().compareTo(cursor.keys().getFirst()) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(rest, limit, view, row -> Cursor.of(row.place()));
    }
}
