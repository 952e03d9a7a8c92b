package vn.canbang.reporting.ratio;

/** The formal comparison that a plan asks for: the bare figure against the target, whatever chance may have done. */
public enum PointComparison {
    BELOW,
    EQUAL,
    ABOVE;

    static PointComparison of(double figure, double target) {
        return switch (Integer.signum(Double.compare(figure, target))) {
            case -1 -> BELOW;
            case 0 -> EQUAL;
            default -> ABOVE;
        };
    }
}
