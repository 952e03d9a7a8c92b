/** Talks to the platform from outside: as a person who signs in at the gateway, and as the operator with a token. */
@NullMarked
package vn.canbang.runner.client;

import org.jspecify.annotations.NullMarked;
