/** What is due when, and from whom: the reporting calendars of the plans. */
@NullMarked
package vn.canbang.reporting.calendar;

import org.jspecify.annotations.NullMarked;
