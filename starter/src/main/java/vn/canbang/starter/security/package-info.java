/** Checking access tokens: every service does it itself. */
@NullMarked
package vn.canbang.starter.security;

import org.jspecify.annotations.NullMarked;
