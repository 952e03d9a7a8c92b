/** Indicators read for a unit and a period, from measures and births. */
@NullMarked
package vn.canbang.reporting.reading;

import org.jspecify.annotations.NullMarked;
