/** Births by source and period as they were recorded: counts from files, never split, never added across sources. */
@NullMarked
package vn.canbang.reporting.birth;

import org.jspecify.annotations.NullMarked;
