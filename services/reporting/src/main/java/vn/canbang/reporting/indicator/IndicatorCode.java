package vn.canbang.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of an indicator, such as {@code COM-01}. */
public record IndicatorCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-\\d{2}");

    @JsonCreator
    public IndicatorCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of an indicator: " + value);
        }
    }

    public static IndicatorCode of(String value) {
        return new IndicatorCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
