package vn.canbang.starter.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.problem.DomainException;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.text.CleanText;
import vn.canbang.starter.time.Today;
import vn.canbang.workbook.SheetCell;
import vn.canbang.workbook.SheetLayout;
import vn.canbang.workbook.WorkbookWriter;

/** Writes a list for somebody to take away: only for a reason, which the audit keeps, and with a mark on every page. */
public class Exporting {

    private static final int LEAST_REASON = 10;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_ROWS = 50_000;

    private final ExportMark mark;
    private final Audit audit;
    private final Today today;

    Exporting(ExportMark mark, Audit audit, Today today) {
        this.mark = mark;
        this.audit = audit;
        this.today = today;
    }

    /** @param rows the list page by page, in the caller's scope and by the filter that was asked for */
    public <T> ResponseEntity<byte[]> answer(
            Caller caller, @Nullable String reason, ExportedList<T> list, ExportRows<T> rows) {
        var why = requireReason(reason);
        var layout = SheetLayout.of(
                        list.title(),
                        list.columns().stream().map(ExportColumn::column).toList())
                .marked(mark.of(caller, why));
        var written = new Written<>(list.columns(), rows);
        var content = new WorkbookWriter().sheet(layout, () -> written).toBytes();
        audit.exported(list.code() + ": " + why, written.count() + " rows");
        var name = list.code() + "-" + today.date() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WorkbookWriter.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static String requireReason(@Nullable String reason) {
        var given = reason == null ? "" : reason.strip();
        if (given.length() < LEAST_REASON || given.length() > LONGEST_REASON) {
            throw missing();
        }
        try {
            return CleanText.of(given).replaceAll("\\s+", " ");
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    private static DomainException missing() {
        return new DomainException(
                DomainException.Kind.INVALID, "reason_missing", List.of(FieldProblem.at("/reason", "reason_missing")));
    }

    /** The rows as cells, one page after the other; counts them, and refuses what is longer than a file may be. */
    private static final class Written<T> implements Iterator<List<SheetCell>> {

        private final List<ExportColumn<T>> columns;
        private final ExportRows<T> rows;
        private Iterator<T> page;
        private @Nullable String next;
        private int count;

        Written(List<ExportColumn<T>> columns, ExportRows<T> rows) {
            this.columns = columns;
            this.rows = rows;
            var first = rows.after(null);
            this.page = first.items().iterator();
            this.next = first.next();
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next != null) {
                var following = rows.after(next);
                page = following.items().iterator();
                next = following.next();
            }
            return page.hasNext();
        }

        @Override
        public List<SheetCell> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (++count > MOST_ROWS) {
                throw new RejectedException("export_too_large", "50.000");
            }
            var row = page.next();
            return columns.stream().map(column -> column.cell().apply(row)).toList();
        }

        int count() {
            return count;
        }
    }
}
