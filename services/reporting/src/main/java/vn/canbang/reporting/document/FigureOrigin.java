package vn.canbang.reporting.document;

/** How a figure came into the report; the mark that stands beside it on screen and on paper. */
public enum FigureOrigin {
    AUTOMATIC("Tự động"),
    TYPED("Nhập tay"),
    OVERRIDDEN("Sửa tay"),
    FROM_FILE("Từ tệp"),
    SUMMED("Cộng từ các đơn vị"),
    RECOMPUTED("Tính lại từ tổng");

    private final String words;

    FigureOrigin(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
