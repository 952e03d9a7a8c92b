/** Tallies over HTTP. */
@NullMarked
package vn.canbang.commitments.tally.web;

import org.jspecify.annotations.NullMarked;
