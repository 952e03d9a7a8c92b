@NullMarked
package vn.canbang.reporting.report;

import org.jspecify.annotations.NullMarked;
