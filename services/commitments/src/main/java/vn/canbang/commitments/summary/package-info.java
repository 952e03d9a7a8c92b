/** How many stand where, by unit: counted anew only where something was written or a day has come, and read in a few cells. */
@NullMarked
package vn.canbang.commitments.summary;

import org.jspecify.annotations.NullMarked;
