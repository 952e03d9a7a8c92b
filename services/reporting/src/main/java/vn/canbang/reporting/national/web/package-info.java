/** What provinces gave to the Population Authority, over HTTP. */
@NullMarked
package vn.canbang.reporting.national.web;

import org.jspecify.annotations.NullMarked;
