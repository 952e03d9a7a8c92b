/** Facilities over HTTP. */
@NullMarked
package vn.canbang.directory.facility.web;

import org.jspecify.annotations.NullMarked;
