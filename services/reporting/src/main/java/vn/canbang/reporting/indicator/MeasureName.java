package vn.canbang.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The name of a base quantity, such as {@code commitments.providers_committed}: who publishes it, and what it counts. */
public record MeasureName(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z][a-z_]*");

    @JsonCreator
    public MeasureName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a measure: " + value);
        }
    }

    public static MeasureName of(String value) {
        return new MeasureName(value);
    }

    /** Who publishes it: a service, or {@code births} for what reporting itself imports. */
    public String publisher() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
