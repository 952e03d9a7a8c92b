/** Working days of the public service. */
@NullMarked
package vn.canbang.starter.calendar;

import org.jspecify.annotations.NullMarked;
