@NullMarked
package vn.canbang.reporting.figure;

import org.jspecify.annotations.NullMarked;
