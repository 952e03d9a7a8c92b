@NullMarked
package vn.canbang.reporting;

import org.jspecify.annotations.NullMarked;
