@NullMarked
package vn.canbang.directory.datarequest;

import org.jspecify.annotations.NullMarked;
