/** Tracking, start page and summary over HTTP. */
@NullMarked
package vn.canbang.reporting.tracking.web;

import org.jspecify.annotations.NullMarked;
