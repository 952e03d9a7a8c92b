package vn.canbang.reporting.document;

/**
 * Makes the Word file of the figures that were published of a report: its figures and tables alone. It names the report that
 * they are taken from, and has neither the head of a document nor a signature, since it is none.
 */
public final class WordExtract {

    private static final String TYPE = "SỐ LIỆU CÔNG BỐ";

    /** The bytes of the file; the same for the same snapshot and mark. */
    public byte[] write(ReportSnapshot report, PaperMark mark) {
        var paper = new WordPaper(false, mark);
        paper.write(WordStyle.HEAD_ISSUER, report.issuer().fullName());
        paper.write(WordStyle.TYPE, TYPE);
        paper.write(WordStyle.SUBJECT, report.subject());
        paper.write(WordStyle.DATA_LINE, "Trích từ " + report.citation() + ".");
        paper.write(WordStyle.DATA_LINE, report.span().dataLine());
        if (report.opening() != null) {
            paper.write(WordStyle.BODY, report.opening());
        }
        new WordParts(report).write(paper);
        new WordAnnexes(report).write(paper);
        return paper.finish(report.subject(), report.issuer().fullName(), report.takenAt());
    }
}
