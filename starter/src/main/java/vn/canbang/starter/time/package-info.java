/** Today as the law counts it, in Vietnam, with the shift of a demonstration tenant. */
@NullMarked
package vn.canbang.starter.time;

import org.jspecify.annotations.NullMarked;
