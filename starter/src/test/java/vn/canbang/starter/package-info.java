/** What the tests of the starter share. */
@NullMarked
package vn.canbang.starter;

import org.jspecify.annotations.NullMarked;
