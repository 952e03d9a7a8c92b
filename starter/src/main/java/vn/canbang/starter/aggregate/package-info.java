/** Records that carry their own history and the events they have not yet told. */
@NullMarked
package vn.canbang.starter.aggregate;

import org.jspecify.annotations.NullMarked;
