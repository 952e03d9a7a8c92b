package vn.canbang.reporting.document;

/** Makes the Word file of a report, laid out as Annex I of Decree 30/2020 asks and free to be edited. */
public final class WordReport {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The bytes of the file; the same for the same snapshot and mark. */
    public byte[] write(ReportSnapshot report, PaperMark mark) {
        var paper = new WordPaper(!report.approved(), mark);
        new WordHead(report).write(paper);
        new WordParts(report).write(paper);
        new WordClosing(report).write(paper);
        new WordAnnexes(report).write(paper);
        return paper.finish(report.subject(), report.issuer().fullName(), report.takenAt());
    }
}
