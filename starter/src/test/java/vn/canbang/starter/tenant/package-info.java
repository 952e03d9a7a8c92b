/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.tenant;

import org.jspecify.annotations.NullMarked;
