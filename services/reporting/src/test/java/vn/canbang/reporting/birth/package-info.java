@NullMarked
package vn.canbang.reporting.birth;

import org.jspecify.annotations.NullMarked;
