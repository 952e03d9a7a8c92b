/** How lists are scoped, ordered, searched and cut into pages. */
@NullMarked
package vn.canbang.commitments.listing;

import org.jspecify.annotations.NullMarked;
