package vn.canbang.reporting.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The first page down to the line on the figures: issuer and nation side by side, number and place-date, type and
 * abstract, addressees, bases.
 */
record WordHead(ReportSnapshot report) {

    static final String DRAFT = "DỰ THẢO";

    private static final int LEFT = 3799;
    private static final int RIGHT = 5556;

    void write(WordPaper paper) {
        writeSides(paper);
        paper.write(WordStyle.TYPE, report.type());
        paper.write(WordStyle.SUBJECT, report.subject());
        rule(paper.write(WordStyle.RULE, ""), paper.textWidth(), 2000);
        writeAddressees(paper);
        report.bases().forEach(basis -> paper.write(WordStyle.BASIS, basis));
        paper.write(WordStyle.DATA_LINE, dataLine());
        if (report.revisionNote() != null) {
            paper.write(WordStyle.DATA_LINE, report.revisionNote());
        }
        if (report.opening() != null) {
            paper.write(WordStyle.BODY, report.opening());
        }
    }

    private void writeSides(WordPaper paper) {
        var table = WordTable.withoutLines(paper, LEFT, RIGHT);
        var top = table.row();
        if (report.issuer().superior() != null) {
            WordTable.write(top, 0, WordStyle.HEAD_SUPERIOR, report.issuer().superior());
        }
        WordTable.write(top, 0, WordStyle.HEAD_ISSUER, report.issuer().name());
        if (report.issuer().unit() != null) {
            WordTable.write(top, 0, WordStyle.HEAD_ISSUER, report.issuer().unit());
        }
        ruleIn(top, 0, LEFT, 1100);
        WordTable.write(top, 1, WordStyle.HEAD_NATION, "Cộng hòa xã hội chủ nghĩa Việt Nam");
        WordTable.write(top, 1, WordStyle.HEAD_MOTTO, "Độc lập - Tự do - Hạnh phúc");
        ruleIn(top, 1, RIGHT, 3250);
        var below = table.row();
        WordTable.write(
                below, 0, WordStyle.HEAD_NUMBER, "Số: " + report.number().text());
        if (!report.approved()) {
            WordTable.write(below, 0, WordStyle.HEAD_DRAFT, DRAFT);
        }
        WordTable.write(
                below, 1, WordStyle.HEAD_PLACE_DATE, VietnameseText.placeAndDate(report.place(), report.date()));
    }

    private void writeAddressees(WordPaper paper) {
        var addressees = report.addressees();
        if (addressees.size() == 1) {
            paper.write(WordStyle.ADDRESSEES, "Kính gửi: " + addressees.getFirst() + ".");
            return;
        }
        if (!addressees.isEmpty()) {
            paper.write(WordStyle.ADDRESSEES, "Kính gửi:");
        }
        for (int place = 0; place < addressees.size(); place++) {
            String end = place == addressees.size() - 1 ? "." : ";";
            paper.write(WordStyle.ADDRESSEE_ITEM, "- " + addressees.get(place) + end);
        }
    }

    private String dataLine() {
        var coverage = report.coverage();
        String line = report.span().dataLine();
        if (coverage.owing() == 0) {
            return line;
        }
        String missing = coverage.lacking().isEmpty() ? "." : "; đơn vị chưa nộp nêu tại danh sách kèm theo.";
        return line + " " + coverage.words() + missing;
    }

    private static void ruleIn(XWPFTableRow row, int column, int width, int length) {
        rule(WordTable.write(row, column, WordStyle.RULE, ""), width, length);
    }

    private static void rule(XWPFParagraph paragraph, int width, int length) {
        var indent = paragraph.getCTPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf((width - length) / 2));
        indent.setRight(BigInteger.valueOf((width - length) / 2));
    }
}
