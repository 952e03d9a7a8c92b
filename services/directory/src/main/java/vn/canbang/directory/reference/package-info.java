/** Reference data that other services fetch whole. */
@NullMarked
package vn.canbang.directory.reference;

import org.jspecify.annotations.NullMarked;
