/** What all pages of the directory have in common: lists in the order of names, scope, versions, acts. */
@NullMarked
package vn.canbang.directory.listing;

import org.jspecify.annotations.NullMarked;
