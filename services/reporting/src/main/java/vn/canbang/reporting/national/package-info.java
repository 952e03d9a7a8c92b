/** What provinces gave to the Population Authority: the reports sent to it, and totals of what has left them (ADR 23). */
@NullMarked
package vn.canbang.reporting.national;

import org.jspecify.annotations.NullMarked;
