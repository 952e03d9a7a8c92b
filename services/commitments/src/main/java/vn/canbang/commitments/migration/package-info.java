/** Numbered changes to a tenant's database. */
@NullMarked
package vn.canbang.commitments.migration;

import org.jspecify.annotations.NullMarked;
