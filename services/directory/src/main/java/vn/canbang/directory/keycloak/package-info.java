/** Keycloak as we use it: accounts, scopes of tenants, clients of agencies. */
@NullMarked
package vn.canbang.directory.keycloak;

import org.jspecify.annotations.NullMarked;
