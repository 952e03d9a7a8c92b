/** Other agencies that read our data with credentials of their own. */
@NullMarked
package vn.canbang.directory.agency;

import org.jspecify.annotations.NullMarked;
