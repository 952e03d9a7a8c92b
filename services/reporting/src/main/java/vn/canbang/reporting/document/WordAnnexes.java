package vn.canbang.reporting.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The tables behind the signature, each on a page of its own, and the list of the units that are missing. */
record WordAnnexes(ReportSnapshot report) {

    private static final int WIDEST_UPRIGHT = 5;
    /** As many columns as there is room for with titles that can be read. */
    private static final int WIDEST = 8;

    private static final int ORDINAL = 560;
    private static final int NAME = 3200;
    private static final int WIDEST_COLUMN = 2300;

    void write(WordPaper paper) {
        var isAfterEmpty = false;
        for (var annex : report.annexes()) {
            var isEmpty = annex.isWithoutFigures();
            var page = annex.columns().size() > WIDEST_UPRIGHT ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
            if (isEmpty && isAfterEmpty) {
                paper.write(WordStyle.TABLE_SOURCE, "");
                paper.write(WordStyle.ANNEX_NUMBER, nameOf(annex));
            } else {
                paper.writeOnNewPage(page, WordStyle.ANNEX_NUMBER, nameOf(annex));
            }
            writeTitle(paper, annex.title());
            write(paper, page, annex);
            isAfterEmpty = isEmpty;
        }
        var missing = report.coverage().lacking();
        if (!missing.isEmpty()) {
            paper.writeOnNewPage(Orientation.PORTRAIT, WordStyle.ANNEX_NUMBER, "Danh sách kèm theo");
            writeTitle(paper, "Đơn vị chưa nộp báo cáo");
            writeMissing(paper, missing);
        }
    }

    private static void write(WordPaper paper, Orientation page, AnnexTable annex) {
        var parts = annex.split(WIDEST);
        writeTable(paper, parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            paper.writeOnNewPage(page, WordStyle.ANNEX_REFERENCE, "(" + nameOf(annex) + ", tiếp theo)");
            writeTable(paper, part);
        }
        if (annex.source() != null) {
            paper.write(WordStyle.TABLE_SOURCE, "Nguồn: " + annex.source());
        }
    }

    private static String nameOf(AnnexTable annex) {
        return "Phụ lục " + annex.number();
    }

    private void writeTitle(WordPaper paper, String title) {
        paper.write(WordStyle.ANNEX_TITLE, title);
        paper.write(WordStyle.ANNEX_REFERENCE, reference());
    }

    /** "(Kèm theo Báo cáo số 215/BC-SYT ngày 20/12/2024 của Sở Y tế)" */
    private String reference() {
        return "(Kèm theo " + report.citation() + " của " + report.issuer().fullName() + ")";
    }

    private static void writeTable(WordPaper paper, AnnexTable annex) {
        int columns = annex.columns().size();
        int each = Math.min(WIDEST_COLUMN, (paper.textWidth() - ORDINAL - NAME) / columns);
        var widths = new int[columns + 2];
        Arrays.fill(widths, each);
        widths[0] = ORDINAL;
        widths[1] = paper.textWidth() - ORDINAL - each * columns;
        var titles = new ArrayList<>(List.of("TT", annex.rowsAre()));
        annex.columns().forEach(column -> titles.add(column.heading()));
        var table = WordTable.ofFigures(paper, widths);
        table.head(titles);
        int line = 1;
        for (var row : annex.rows()) {
            var cells = table.row();
            WordTable.write(cells, 0, WordStyle.TABLE_CENTRE, String.valueOf(line++));
            WordTable.write(cells, 1, WordStyle.TABLE_TEXT, row.name());
            writeValues(cells, row, WordStyle.TABLE_NUMBER);
        }
        if (annex.total() != null) {
            var cells = table.row();
            WordTable.write(cells, 1, WordStyle.TABLE_TOTAL, annex.total().name());
            writeValues(cells, annex.total(), WordStyle.TABLE_TOTAL_NUMBER);
        }
    }

    private static void writeValues(XWPFTableRow cells, AnnexTable.Row row, WordStyle style) {
        for (int column = 0; column < row.cells().size(); column++) {
            WordValues.write(cells, column + 2, row.cells().get(column), style);
        }
    }

    private static void writeMissing(WordPaper paper, List<ReportUnit> missing) {
        var table = WordTable.ofFigures(paper, ORDINAL, paper.textWidth() - ORDINAL - 2000, 2000);
        table.head(List.of("TT", "Đơn vị", "Mã đơn vị"));
        int line = 1;
        for (var unit : missing) {
            var row = table.row();
            WordTable.write(row, 0, WordStyle.TABLE_CENTRE, String.valueOf(line++));
            WordTable.write(row, 1, WordStyle.TABLE_TEXT, unit.name());
            WordTable.write(row, 2, WordStyle.TABLE_CENTRE, unit.code());
        }
    }
}
