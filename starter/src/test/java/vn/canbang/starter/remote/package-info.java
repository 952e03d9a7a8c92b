/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.remote;

import org.jspecify.annotations.NullMarked;
