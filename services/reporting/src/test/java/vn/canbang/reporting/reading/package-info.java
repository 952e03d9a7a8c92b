@NullMarked
package vn.canbang.reporting.reading;

import org.jspecify.annotations.NullMarked;
