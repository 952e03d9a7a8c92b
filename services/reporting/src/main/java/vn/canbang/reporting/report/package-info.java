/** The report as a frozen snapshot and the papers made of it. */
@NullMarked
package vn.canbang.reporting.report;

import org.jspecify.annotations.NullMarked;
