/** Keycloak as the gateway sees it: its addresses, its keys, its tokens. */
@NullMarked
package vn.canbang.gateway.identity;

import org.jspecify.annotations.NullMarked;
