/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.access;

import org.jspecify.annotations.NullMarked;
