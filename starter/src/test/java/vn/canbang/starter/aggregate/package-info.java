/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.aggregate;

import org.jspecify.annotations.NullMarked;
