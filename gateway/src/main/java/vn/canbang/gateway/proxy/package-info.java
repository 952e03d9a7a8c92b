/** The routes to the services and to Keycloak, and what may travel on them. */
@NullMarked
package vn.canbang.gateway.proxy;

import org.jspecify.annotations.NullMarked;
