/** Facilities and other subjects that give or sell services. */
@NullMarked
package vn.canbang.directory.facility;

import org.jspecify.annotations.NullMarked;
