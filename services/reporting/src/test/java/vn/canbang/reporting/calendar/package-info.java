@NullMarked
package vn.canbang.reporting.calendar;

import org.jspecify.annotations.NullMarked;
