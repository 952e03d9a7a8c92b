/** The villages, bodies and schools of the directory: what is counted for them, and what they have adopted. */
@NullMarked
package vn.canbang.commitments.holder;

import org.jspecify.annotations.NullMarked;
