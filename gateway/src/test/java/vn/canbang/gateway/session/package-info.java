/** Rules of the session that need no running gateway. */
@NullMarked
package vn.canbang.gateway.session;

import org.jspecify.annotations.NullMarked;
