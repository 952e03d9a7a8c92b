/** Lists in the order of names, a page at a time. */
@NullMarked
package vn.canbang.directory.listing;

import org.jspecify.annotations.NullMarked;
