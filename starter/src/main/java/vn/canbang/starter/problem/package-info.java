/** Refusals that people understand, told as RFC 9457 problem details. */
@NullMarked
package vn.canbang.starter.problem;

import org.jspecify.annotations.NullMarked;
