/** Lists that people take away: for a reason, marked with who took them, and neither wider nor longer than the list itself. */
@NullMarked
package vn.canbang.starter.exports;

import org.jspecify.annotations.NullMarked;
