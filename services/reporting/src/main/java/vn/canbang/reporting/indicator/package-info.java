/**
 * What the plans are measured by: the 73 indicators of {@code domain/indicators.md} as data, the measures that they are
 * computed from, and the outline of the annual report that prints 63 of them.
 */
@NullMarked
package vn.canbang.reporting.indicator;

import org.jspecify.annotations.NullMarked;
