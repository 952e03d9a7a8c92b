/** What is still needed of those who signed, and from when on nothing here needs their names any more. */
@NullMarked
package vn.canbang.commitments.retention;

import org.jspecify.annotations.NullMarked;
