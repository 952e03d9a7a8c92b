/** Numbered changes to a tenant's database, forward only. */
@NullMarked
package vn.canbang.starter.migration;

import org.jspecify.annotations.NullMarked;
