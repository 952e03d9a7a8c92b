/** Agencies over HTTP. */
@NullMarked
package vn.canbang.directory.agency.web;

import org.jspecify.annotations.NullMarked;
