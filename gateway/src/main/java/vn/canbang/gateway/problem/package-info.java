/** What a caller reads when the gateway itself refuses or cannot go on. */
@NullMarked
package vn.canbang.gateway.problem;

import org.jspecify.annotations.NullMarked;
