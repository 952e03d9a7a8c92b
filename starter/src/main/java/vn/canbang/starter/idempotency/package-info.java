/** A request that is sent twice has one effect. */
@NullMarked
package vn.canbang.starter.idempotency;

import org.jspecify.annotations.NullMarked;
