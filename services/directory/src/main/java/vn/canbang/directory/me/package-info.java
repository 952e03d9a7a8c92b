/** What the signed-in person is here and now. */
@NullMarked
package vn.canbang.directory.me;

import org.jspecify.annotations.NullMarked;
