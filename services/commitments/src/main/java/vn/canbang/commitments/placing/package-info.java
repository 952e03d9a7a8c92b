/** Where records go when the unit that looks after them is split. */
@NullMarked
package vn.canbang.commitments.placing;

import org.jspecify.annotations.NullMarked;
