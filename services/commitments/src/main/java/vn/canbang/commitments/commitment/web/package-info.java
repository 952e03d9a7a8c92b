/** Commitments over HTTP. */
@NullMarked
package vn.canbang.commitments.commitment.web;

import org.jspecify.annotations.NullMarked;
