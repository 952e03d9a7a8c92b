package vn.canbang.reporting.document;

/** What stands on every page of a paper beside its text: nothing, or that its figures were invented. */
public enum PaperMark {
    NONE(""),
    DEMONSTRATION("SỐ LIỆU TRÌNH DIỄN");

    private final String words;

    PaperMark(String words) {
        this.words = words;
    }

    boolean isShown() {
        return !words.isEmpty();
    }

    String words() {
        return words;
    }

    /** A line with the mark behind it. */
    String after(String line) {
        return isShown() ? line + " " + words + "." : line;
    }
}
