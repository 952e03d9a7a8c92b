/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.security;

import org.jspecify.annotations.NullMarked;
