/** Indexes of the reporting databases. */
@NullMarked
package vn.canbang.reporting.migration;

import org.jspecify.annotations.NullMarked;
