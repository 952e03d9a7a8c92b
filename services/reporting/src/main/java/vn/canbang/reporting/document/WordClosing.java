package vn.canbang.reporting.document;

/** The end: recipients on the left, right to sign, title and name on the right with room for signature and seal. */
record WordClosing(ReportSnapshot report) {

    private static final int LEFT = 4200;

    void write(WordPaper paper) {
        paper.keepLastWithNext();
        paper.write(WordStyle.TABLE_TEXT, "").setKeepNext(true);
        var table = WordTable.withoutLines(paper, LEFT, paper.textWidth() - LEFT);
        var row = table.row();
        WordTable.write(row, 0, WordStyle.RECIPIENTS_HEAD, "Nơi nhận:");
        var recipients = report.recipients();
        for (int place = 0; place < recipients.size(); place++) {
            String end = place == recipients.size() - 1 ? "." : ";";
            WordTable.write(row, 0, WordStyle.RECIPIENTS, "- " + recipients.get(place) + end);
        }
        var signing = report.signing();
        if (signing.mode() != null) {
            signing.mode().lines().forEach(line -> WordTable.write(row, 1, WordStyle.SIGNING_TITLE, line));
        }
        WordTable.write(row, 1, WordStyle.SIGNING_TITLE, signing.title());
        WordTable.write(row, 1, WordStyle.SIGNING_NAME, signing.name() == null ? "" : signing.name());
    }
}
