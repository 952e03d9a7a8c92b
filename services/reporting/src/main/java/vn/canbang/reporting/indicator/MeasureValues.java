package vn.canbang.reporting.indicator;

import java.util.OptionalLong;

/** The values of measures for one unit and one period; nothing where no service has supplied the measure. */
@FunctionalInterface
public interface MeasureValues {

    OptionalLong of(MeasureName measure);

    /** How many communes of the unit have at least one; nothing where that is not known. */
    default OptionalLong communesWithAny(MeasureName measure) {
        return OptionalLong.empty();
    }
}
