/** Names as they are written, and what they say. */
@NullMarked
package vn.canbang.starter.text;

import org.jspecify.annotations.NullMarked;
