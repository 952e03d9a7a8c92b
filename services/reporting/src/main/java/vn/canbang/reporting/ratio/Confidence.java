package vn.canbang.reporting.ratio;

/** How sure a statement is to be: 95 % beside a figure, 99.8 % before an area is looked at. */
public enum Confidence {
    NINETY_FIVE(1.96, 0.025),
    NINETY_NINE_POINT_EIGHT(3.09, 0.001);

    private final double quantile;
    private final double tail;

    Confidence(double quantile, double tail) {
        this.quantile = quantile;
        this.tail = tail;
    }

    /** The quantile of the normal distribution, to the two decimals that the definition fixes. */
    double quantile() {
        return quantile;
    }

    /** The probability left out on each side. */
    double tail() {
        return tail;
    }
}
