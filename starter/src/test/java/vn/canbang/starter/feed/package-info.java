/** Tests of the package of the same name. */
@NullMarked
package vn.canbang.starter.feed;

import org.jspecify.annotations.NullMarked;
