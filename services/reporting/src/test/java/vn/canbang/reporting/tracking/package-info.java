@NullMarked
package vn.canbang.reporting.tracking;

import org.jspecify.annotations.NullMarked;
