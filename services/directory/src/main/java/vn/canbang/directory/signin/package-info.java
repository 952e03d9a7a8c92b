/** Sign-ins that Keycloak refused, in the record of the province whose account was tried (S54). */
@NullMarked
package vn.canbang.directory.signin;

import org.jspecify.annotations.NullMarked;
