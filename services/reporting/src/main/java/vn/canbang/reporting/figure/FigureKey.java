package vn.canbang.reporting.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.canbang.reporting.indicator.Figure;
import vn.canbang.reporting.indicator.Indicator;
import vn.canbang.reporting.indicator.IndicatorCode;

/** Names one printed number: {@code COM-05.signed}. */
public record FigureKey(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-\\d{2}\\.[a-z0-9_]{1,40}");

    public FigureKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not the key of a figure");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    public static FigureKey of(Indicator indicator, Figure figure) {
        return new FigureKey(indicator.code() + "." + figure.key());
    }

    IndicatorCode code() {
        return IndicatorCode.of(value.substring(0, value.indexOf('.')));
    }

    String figure() {
        return value.substring(value.indexOf('.') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
