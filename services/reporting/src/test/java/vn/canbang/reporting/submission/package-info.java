@NullMarked
package vn.canbang.reporting.submission;

import org.jspecify.annotations.NullMarked;
