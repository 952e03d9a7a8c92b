package vn.canbang.reporting.document;

/** How final the figures of a report are. */
public enum FigureStatus {
    PRELIMINARY("sơ bộ"),
    ESTIMATE("ước cả năm"),
    OFFICIAL("chính thức");

    private final String words;

    FigureStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
