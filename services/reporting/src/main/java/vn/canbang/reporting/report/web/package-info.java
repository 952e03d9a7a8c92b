/** Papers over HTTP. */
@NullMarked
package vn.canbang.reporting.report.web;

import org.jspecify.annotations.NullMarked;
