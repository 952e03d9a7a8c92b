/** Reporting periods over HTTP. */
@NullMarked
package vn.canbang.reporting.calendar.web;

import org.jspecify.annotations.NullMarked;
