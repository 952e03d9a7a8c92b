/** Rules of problems that need no running gateway. */
@NullMarked
package vn.canbang.gateway.problem;

import org.jspecify.annotations.NullMarked;
