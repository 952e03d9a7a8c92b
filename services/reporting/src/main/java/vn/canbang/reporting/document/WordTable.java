package vn.canbang.reporting.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed column widths, with lines for figures and without for the head and the signature. */
final class WordTable {

    private final XWPFTable table;
    private int rows;

    private WordTable(XWPFTable table) {
        this.table = table;
    }

    static WordTable withoutLines(WordPaper paper, int... widths) {
        return new WordTable(tableOn(paper, "TableNormal", widths));
    }

    static WordTable ofFigures(WordPaper paper, int... widths) {
        return new WordTable(tableOn(paper, "TableGrid", widths));
    }

    /** A row that Word repeats at the top of each page. */
    void head(List<String> titles) {
        var row = row();
        row.setRepeatHeader(true);
        for (int column = 0; column < titles.size(); column++) {
            var cell = row.getCell(column);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            cell.setColor("F2F2F2");
            WordStyle.TABLE_HEAD.write(cell.getParagraphArray(0), titles.get(column));
        }
    }

    /** A row that is never torn between two pages. */
    XWPFTableRow row() {
        var row = rows == 0 ? table.getRow(0) : table.createRow();
        row.setCantSplitRow(true);
        rows++;
        return row;
    }

    /** Writes into a cell, below what already stands there. */
    static XWPFParagraph write(XWPFTableRow row, int column, WordStyle style, String text) {
        var cell = row.getCell(column);
        var first = cell.getParagraphArray(0);
        boolean fresh = first.getStyle() == null;
        return style.write(fresh ? first : cell.addParagraph(), text);
    }

    private static XWPFTable tableOn(WordPaper paper, String style, int... widths) {
        var table = paper.document().createTable(1, widths.length);
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int total = 0;
        for (int column = 0; column < widths.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
            var width = table.getRow(0).getCell(column).getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[column]));
            total += widths[column];
        }
        table.setWidth(total);
        return table;
    }
}
