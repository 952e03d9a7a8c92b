/** Administrative units by date. */
@NullMarked
package vn.canbang.starter.territory;

import org.jspecify.annotations.NullMarked;
