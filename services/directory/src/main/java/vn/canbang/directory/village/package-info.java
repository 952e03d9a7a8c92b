/** Villages, the tenant's own units below the commune. */
@NullMarked
package vn.canbang.directory.village;

import org.jspecify.annotations.NullMarked;
