/** The figures of a report with where each of them comes from. */
@NullMarked
package vn.canbang.reporting.figure;

import org.jspecify.annotations.NullMarked;
