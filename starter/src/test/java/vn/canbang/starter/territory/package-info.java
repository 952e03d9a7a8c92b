/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.territory;

import org.jspecify.annotations.NullMarked;
