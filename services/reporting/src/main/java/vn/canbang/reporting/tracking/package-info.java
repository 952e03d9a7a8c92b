/** Who has handed in and who has not; what waits for whom. */
@NullMarked
package vn.canbang.reporting.tracking;

import org.jspecify.annotations.NullMarked;
