/** Figures in the forms that other systems read: DHIS2 data value sets and ADX. */
@NullMarked
package vn.canbang.reporting.exchange;

import org.jspecify.annotations.NullMarked;
