/** Signing sheets: the gap list in a fixed order with a number, printed, signed in a meeting and worked off. */
@NullMarked
package vn.canbang.commitments.sheet;

import org.jspecify.annotations.NullMarked;
