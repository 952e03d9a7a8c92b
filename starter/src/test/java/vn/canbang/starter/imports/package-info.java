/** Cells as officers write them. */
@NullMarked
package vn.canbang.starter.imports;

import org.jspecify.annotations.NullMarked;
