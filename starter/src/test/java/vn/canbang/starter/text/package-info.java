/** Cells as officers write them. */
@NullMarked
package vn.canbang.starter.text;

import org.jspecify.annotations.NullMarked;
