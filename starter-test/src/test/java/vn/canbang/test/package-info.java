/** The test kit itself. */
@NullMarked
package vn.canbang.test;

import org.jspecify.annotations.NullMarked;
