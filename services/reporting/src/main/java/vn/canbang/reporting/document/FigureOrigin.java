package vn.canbang.reporting.document;

/** How a figure came into the report; the mark that stands beside it on screen and on paper. */
public enum FigureOrigin {
    AUTOMATIC("Tự động"),
    TYPED("Nhập tay"),
    OVERRIDDEN("Sửa tay"),
    FROM_FILE("Từ tệp"),
    SUMMED("Cộng từ các đơn vị"),
    RECOMPUTED("Tính lại từ tổng"),
    PUBLISHED("Theo số liệu công bố");

    private final String words;

    FigureOrigin(String words) {
        this.words = words;
    }

    /** Whether it stands beside the figure on paper: not where nobody did anything, nor where all figures have the same. */
    boolean isRemarked() {
        return this != AUTOMATIC && this != PUBLISHED;
    }

    public String words() {
        return words;
    }
}
