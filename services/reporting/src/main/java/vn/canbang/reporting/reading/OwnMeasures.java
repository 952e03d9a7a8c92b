package vn.canbang.reporting.reading;

import java.util.Map;
import vn.canbang.reporting.indicator.MeasureName;
import vn.canbang.reporting.measure.Amount;
import vn.canbang.reporting.measure.MeasureSpan;
import vn.canbang.starter.access.UnitPath;

/** What this service counts of itself, anew whenever it is asked. */
public interface OwnMeasures {

    /** Every own measure for the units under a path. */
    Map<MeasureName, Amount> of(UnitPath area, MeasureSpan span);
}
