/** Clauses over HTTP. */
@NullMarked
package vn.canbang.commitments.clause.web;

import org.jspecify.annotations.NullMarked;
