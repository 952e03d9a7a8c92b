/** The files of the portal, with a fresh nonce in each page. */
@NullMarked
package vn.canbang.gateway.portal;

import org.jspecify.annotations.NullMarked;
