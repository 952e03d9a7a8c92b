/** Norms over HTTP. */
@NullMarked
package vn.canbang.commitments.norm.web;

import org.jspecify.annotations.NullMarked;
