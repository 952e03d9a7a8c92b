/** What the other services count, kept by measure, unit, owner and day, and summed over any period and area. */
@NullMarked
package vn.canbang.reporting.measure;

import org.jspecify.annotations.NullMarked;
