package vn.canbang.reporting.document;

/** Whether there is a number, and if not, why; each with the words that are printed instead. */
public enum FigureState {
    KNOWN(""),
    NOT_SUPPLIED("Chưa được cung cấp"),
    UNDEFINED("–"),
    TOO_FEW("Chưa đủ cơ sở thống kê"),
    SUPPRESSED("Đã che (số nhỏ)"),
    NOT_SUBMITTED("–");

    private final String words;

    FigureState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
