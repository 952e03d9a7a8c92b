/** Questioning over HTTP, for those of the case. */
@NullMarked
package vn.canbang.commitments.question.web;

import org.jspecify.annotations.NullMarked;
