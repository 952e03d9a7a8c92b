/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.time;

import org.jspecify.annotations.NullMarked;
