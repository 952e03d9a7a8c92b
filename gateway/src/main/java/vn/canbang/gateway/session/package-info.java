/** The portal's session: the browser holds a cookie, the tokens stay here. */
@NullMarked
package vn.canbang.gateway.session;

import org.jspecify.annotations.NullMarked;
