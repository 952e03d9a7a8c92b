package vn.canbang.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** The body: each part with its words and the table of its figures. */
record WordParts(ReportSnapshot report) {

    private static final String NOTHING = "Không có nội dung báo cáo.";

    private static final int ORDINAL = 560;
    private static final int UNIT = 1150;
    private static final int VALUE = 2250;
    private static final int NARROW_VALUE = 1250;
    private static final int COMPARISON = 1120;
    private static final int REMARKS = 2300;

    void write(WordPaper paper) {
        for (var part : report.parts()) {
            paper.write(part.isWithinAnother() ? WordStyle.HEADING_2 : WordStyle.HEADING_1, part.heading());
            part.narrative().stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> paper.write(WordStyle.BODY, line.strip()));
            if (!part.figures().isEmpty()) {
                writeFigures(paper, part.figures());
            } else if (part.narrative().isEmpty() && !isHead(part)) {
                paper.write(WordStyle.BODY, NOTHING);
            }
        }
    }

    /** Whether other parts lie within it, so that it needs no words of its own. */
    private boolean isHead(ReportPart part) {
        return report.parts().stream().anyMatch(inner -> inner.number().startsWith(part.number() + "."));
    }

    private void writeFigures(WordPaper paper, List<ReportFigure> figures) {
        boolean previous = figures.stream().anyMatch(figure -> figure.previous() != null);
        boolean target = figures.stream().anyMatch(figure -> figure.target() != null);
        var table = WordTable.ofFigures(paper, widths(paper.textWidth(), previous, target));
        table.head(titles(previous, target));
        for (int line = 0; line < figures.size(); line++) {
            var figure = figures.get(line);
            var row = table.row();
            int column = 0;
            WordTable.write(row, column++, WordStyle.TABLE_CENTRE, String.valueOf(line + 1));
            WordTable.write(row, column++, WordStyle.TABLE_TEXT, figure.name());
            WordTable.write(row, column++, WordStyle.TABLE_CENTRE, figure.unit());
            WordValues.write(row, column++, figure.value());
            if (previous) {
                var value = figure.previous();
                WordTable.write(row, column++, WordStyle.TABLE_NUMBER, value == null ? "" : value.text());
            }
            if (target) {
                String words = figure.target();
                WordTable.write(row, column++, WordStyle.TABLE_CENTRE, words == null ? "" : words);
            }
            for (String remark : figure.remarks()) {
                WordTable.write(row, column, WordStyle.TABLE_NOTE, remark);
            }
        }
    }

    private static List<String> titles(boolean previous, boolean target) {
        var titles = new ArrayList<>(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả"));
        if (previous) {
            titles.add("Cùng kỳ năm trước");
        }
        if (target) {
            titles.add("Chỉ tiêu kế hoạch");
        }
        titles.add("Ghi chú");
        return titles;
    }

    private static int[] widths(int total, boolean previous, boolean target) {
        int value = previous && target ? NARROW_VALUE : VALUE;
        var widths = new ArrayList<>(List.of(ORDINAL, 0, UNIT, value));
        if (previous) {
            widths.add(COMPARISON);
        }
        if (target) {
            widths.add(COMPARISON);
        }
        widths.add(REMARKS);
        int taken = widths.stream().mapToInt(Integer::intValue).sum();
        widths.set(1, total - taken);
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }
}
