/** Base quantities that services publish for reporting, never ratios. */
@NullMarked
package vn.canbang.starter.measure;

import org.jspecify.annotations.NullMarked;
