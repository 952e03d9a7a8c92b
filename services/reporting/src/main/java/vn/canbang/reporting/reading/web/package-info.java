/** Indicators and coverage over HTTP. */
@NullMarked
package vn.canbang.reporting.reading.web;

import org.jspecify.annotations.NullMarked;
