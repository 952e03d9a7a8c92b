/** Administrative units of the whole country by date, with what each came from and went into. */
@NullMarked
package vn.canbang.directory.unit;

import org.jspecify.annotations.NullMarked;
