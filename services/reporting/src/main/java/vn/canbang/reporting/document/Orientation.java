package vn.canbang.reporting.document;

/** How an A4 page lies, with the widths that follow from it, in twentieths of a point. */
enum Orientation {
    PORTRAIT(11906, 16838),
    LANDSCAPE(16838, 11906);

    static final int TOP_AND_BOTTOM = 1134;
    static final int LEFT = 1701;
    static final int RIGHT = 850;
    static final int HEADER = 567;

    private final int width;
    private final int height;

    Orientation(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }
}
