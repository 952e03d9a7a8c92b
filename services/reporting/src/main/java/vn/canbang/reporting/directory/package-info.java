/** The directory as reporting sees it: which organisations there are. */
@NullMarked
package vn.canbang.reporting.directory;

import org.jspecify.annotations.NullMarked;
