/** Indexes of the directory's collections. */
@NullMarked
package vn.canbang.directory.migration;

import org.jspecify.annotations.NullMarked;
