@NullMarked
package vn.canbang.reporting.national;

import org.jspecify.annotations.NullMarked;
