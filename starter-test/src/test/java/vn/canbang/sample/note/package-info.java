/** Notes: the smallest record that has all a record has. */
@NullMarked
package vn.canbang.sample.note;

import org.jspecify.annotations.NullMarked;
