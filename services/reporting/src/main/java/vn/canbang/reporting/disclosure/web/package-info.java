/** Outgoing renderings over HTTP. */
@NullMarked
package vn.canbang.reporting.disclosure.web;

import org.jspecify.annotations.NullMarked;
