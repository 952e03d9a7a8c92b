/** Exchange with other systems over HTTP. */
@NullMarked
package vn.canbang.reporting.exchange.web;

import org.jspecify.annotations.NullMarked;
