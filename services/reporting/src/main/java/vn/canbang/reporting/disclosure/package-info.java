/** What leaves the province: totals of closed periods, with small numbers hidden so that no subtraction brings them back. */
@NullMarked
package vn.canbang.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
