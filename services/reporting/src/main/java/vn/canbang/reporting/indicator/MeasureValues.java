package vn.canbang.reporting.indicator;

import java.util.OptionalLong;

/** The values of measures for one unit and one period; nothing where no service has supplied the measure. */
@FunctionalInterface
public interface MeasureValues {

    OptionalLong of(MeasureName measure);
}
