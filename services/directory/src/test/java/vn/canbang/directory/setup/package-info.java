@NullMarked
package vn.canbang.directory.setup;

import org.jspecify.annotations.NullMarked;
